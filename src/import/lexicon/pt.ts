import type { Lexicon } from './lexicon.ts';

/** Portuguese: Brazil and Portugal. */
export const pt: Lexicon = {
  language: 'pt',
  common:
    'o, os, as, do, da, dos, das, e, em, um, uma, para, com, que, não, por, você, nossa, nosso, nossos, ao, na, no, nas, nos, seu, sua, ou, mais, são, é, como, se, será, pela, pelo',
  we: 'nós, nosso, nossa, nossos, nossas, somos, a gente, empresa, equipa, equipe',
  you: 'você, vocês, seu, sua, seus, suas, teu, tua, teus, tuas, tu, te, ti, contigo, serás, terás',
  job: 'esta vaga, essa vaga, a vaga, esta posição, essa posição, esta função, neste papel, este cargo, pessoa candidata, pessoa selecionada, o candidato',
  kinds: {
    intro: {
      heading:
        'quem somos, quem nós somos, sobre nós, sobre a empresa, sobre a companhia, sobre o grupo, sobre, sobre o cliente, a empresa, a nossa empresa, nossa empresa, nossa história, a nossa história, nossa missão, a nossa missão, missão, visão, nossos valores, os nossos valores, valores, nossa cultura, a nossa cultura, cultura, nosso jeito, nosso propósito, propósito, o que fazemos, por que nós, porquê nós, conheça, conheça a, conheça a gente, conheça nossa, nosso dna, como trabalhamos, nosso produto, descrição da empresa, o cliente, bem vindo, apresentação, o que acreditamos, vem conhecer, nossos princípios, princípios',
      strong:
        'somos um, somos uma, somos a, somos o, é uma empresa, fundado em, fundada, desde #, há mais de # anos, # anos de mercado, no mercado, líder em, líder no, líderes, líder mundial, referência em, referência no, multinacional, grupo, startup, scale up, fintech, unicórnio, investidores, nossa missão, nosso propósito, nossos valores, acreditamos, nossos clientes, nossa plataforma, nossos produtos, ajudamos, # colaboradores, # funcionários, # pessoas, # países, # clientes, presença em, presente em, sede em, milhões de, gptw, great place to work, consultora, consultoria, siga nos, nascemos',
      weak: 'missão, visão, valores, cultura, propósito, clientes, inovação, inovador*, líder, mercado, setor, mundo, global, tecnologia, soluções, produtos, crescimento, sustentab*, futuro, compromisso, confiança, paixão, transformação, transformar, marca, marcas, comunidade, plataforma, juntos',
      first:
        'somos, acreditamos, nossa missão, nosso propósito, nossos valores, nossa cultura, fundada, desde, com mais de, aqui na, aqui no, na nossa empresa, ajudamos, nascemos, há mais de, empresa, o grupo, a empresa, multinacional, presente',
    },
    team: {
      heading:
        'o time, time, sobre o time, seu time, nosso time, a equipe, equipe, sua equipe, a equipa, equipa, a tua equipa, a nossa equipa, sobre a equipa, a área, sobre a área, área, departamento, com quem você vai trabalhar, seu futuro time, conheça o time',
      strong:
        'o time de, nosso time, a equipa é, a nossa equipa, nossa equipe, a equipe de, a área de, time composto, equipa composta, equipe formada, fará parte do time, farás parte da equipa, fazer parte do time, integrar a equipa, squad',
      weak: 'time, times, equipe, equipes, equipa, equipas, área, áreas, squads, colegas, multidisciplinar*',
      first:
        'o time, nosso time, a equipe, a equipa, a nossa equipa, a área, nossa equipe, o nosso time, você fará parte, farás parte, vais integrar',
    },
    role: {
      heading:
        'a vaga, vaga, sobre a vaga, sobre a posição, sobre o cargo, sobre a função, sobre a oportunidade, descrição da vaga, descrição, descrição do cargo, descrição da função, a função, função, a posição, posição, o cargo, cargo, seu papel, o papel, resumo, resumo da vaga, missão do cargo, objetivo do cargo, objetivo da função, objetivo, propósito do cargo, a oportunidade, oportunidade, o projeto, projeto, projetos, sobre o projeto, stack, nossa stack, stack tecnológica, tecnologias, tecnologias que usamos, ferramentas, o desafio, desafio, seu desafio, contexto, estágio, programa de estágio, título, a missão, sua missão, o que procuramos fazer',
      strong:
        'buscamos, estamos buscando, estamos em busca, estamos à procura, estamos contratando, procuramos, estamos a recrutar, pretendemos recrutar, encontra se a recrutar, contrata, em busca de, à procura de, neste papel, nesta posição, nesta função, nesta vaga, neste cargo, essa posição, esta posição, reportando, reportar ao, reporta, reportarás, venha fazer parte, vem fazer parte, junte se, junta te, oportunidade de, seu desafio será, sua missão será, papel fundamental, stack tecnológica, que tal fazer parte, pretende recrutar, pretendemos contratar, pretende admitir, está a recrutar, está a contratar, está contratando, contrata para',
      weak: 'vaga, posição, função, papel, cargo, oportunidade, projeto, projetos, desafio, desafios, missão, responsável, contribuir, impacto',
      first:
        'buscamos, estamos, procuramos, como, neste papel, nesta posição, nesta função, esta posição, esta vaga, essa vaga, você será, serás, você quer, queres, quer, se você, és, reportando, reporta, o profissional, a pessoa, o objetivo, para integrar, sua missão, cargo, título',
    },
    responsibilities: {
      heading:
        'responsabilidades, suas responsabilidades, as tuas responsabilidades, principais responsabilidades, responsabilidades e atribuições, atribuições, principais atribuições, suas atribuições, atividades, principais atividades, suas atividades, atividades e responsabilidades, funções, principais funções, tarefas, as suas funções, o que você vai fazer, o que você fará, o que vais fazer, o que irá fazer, o que vai fazer, o que vou fazer, o que irás fazer, como será seu dia a dia, como será o seu dia a dia, seu dia a dia, no dia a dia, dia a dia, o teu dia a dia, seus desafios, os teus desafios, desafios, desafios e responsabilidades, o que esperamos que você faça, o que te espera, o que você encontrará, entregas, objetivos, missões, você vai, você será responsável por, será responsável por, serás responsável por, como você vai contribuir, suas missões, quais serão suas atividades, quais serão suas responsabilidades, na prática, seus primeiros meses, os teus primeiros meses',
      strong:
        'você será responsável, serás responsável, ficará responsável, responsável por, responsável pela, responsável pelo, suas responsabilidades, entre suas atividades, você vai atuar, atuar com, atuar em, atuar na, atuar no, atuar como, irá atuar, colaborar com, trabalhar em conjunto, trabalhar com, em colaboração com, em parceria com, garantir a, garantir o, garantir que, apoiar na, apoiar o, participar de, outras atividades, você será responsável por, será responsável por, serás responsável por',
      weak: 'garantir, assegurar, apoiar, colaborar, desenvolver, elaborar, acompanhar, gerir, gerenciar, coordenar, implementar, analisar, participar, acompanhamento, gestão, manutenção, desenvolvimento, relatórios, processos, indicadores, melhoria contínua, melhorias, stakeholders, documentação, suporte, planejamento, planeamento, elaboração',
      first:
        '*ar, *er, *ir, propor, compor, gestão, desenvolvimento, elaboração, acompanhamento, análise, suporte, apoio, manutenção, coordenação, participação, realização, implementação, preparação, execução, controle, controlo, atendimento, planejamento, planeamento, criação, garantia, identificação, organização, prospecção, definição, construção, responsável por, você vai, você será, irá, serás, colaboração',
    },
    skills: {
      heading:
        'requisitos, requisitos obrigatórios, requisitos necessários, requisitos e qualificações, requisitos mínimos, requisitos técnicos, pré requisitos, o que buscamos, o que procuramos, o que buscamos em você, o que esperamos, o que esperamos de você, o que esperamos de ti, o que precisamos, o que precisas, o que você precisa, o que você precisa ter, o que você precisa saber, o que é preciso, o que pedimos, quem procuramos, quem buscamos, quem estamos buscando, quem és tu, quem és, perfil, o seu perfil, o teu perfil, seu perfil, perfil procurado, perfil desejado, perfil pretendido, qualificações, competências, competências técnicas, habilidades, conhecimentos, conhecimentos técnicos, experiência, experiências, formação, formação acadêmica, formação académica, escolaridade, educação, idiomas, essencial, imprescindível, obrigatório, hard skills, soft skills, skills, must have, sobre você, você tem, você é, tens, és, o que trazes, precisamos que você, esperamos que você, para essa vaga, comportamental, o que valorizamos, sobre ti, o que você traz, o que esperamos do candidato',
      strong:
        'anos de experiência, # anos, experiência em, experiência com, experiência como, experiência na, experiência no, experiência prévia, experiência comprovada, experiência mínima, experiência anterior, vivência em, vivência com, sólida experiência, sólidos conhecimentos, conhecimento em, conhecimento de, conhecimentos em, conhecimentos de, conhecimento avançado, conhecimento sólido, domínio de, domínio do, domínio da, capacidade de, capacidade para, habilidade de, habilidade para, boa comunicação, capacidade analítica, trabalho em equipe, trabalho em equipa, trabalhar em equipe, espírito de equipa, espírito de equipe, proatividade, pró atividade, proativo, proativa, autonomia, sentido de responsabilidade, orientação para resultados, orientação para o cliente, ensino superior, ensino médio, superior completo, superior incompleto, superior em, graduação em, graduação completa, cursando, licenciatura, bacharelado, mestrado, pós graduação, formação superior, formação em, 12º ano, inglês, fluência em, fluente em, carta de condução, cnh, pacote office, excel, disponibilidade e vontade, raciocínio lógico, pensamento crítico, resolução de problemas, atenção ao detalhe, atenção aos detalhes, familiaridade com, imprescindível, indispensável, obrigatório, vontade de aprender, gosto por, facilidade de, facilidade em, facilidade para',
      weak: 'experiência, conhecimento, conhecimentos, habilidade, habilidades, capacidade, competências, formação, inglês, espanhol, português, idioma, fluente, perfil, autonomia, liderança, comunicação, criatividade, empatia, iniciativa, flexibilidade, motivação, paixão, certificação, organização, dinamismo, responsável, sólid*, domínio, curiosidade',
      first:
        'experiência, experiências, vivência, # anos, mais de # anos, mínimo, pelo menos, conhecimento*, domínio, capacidade, habilidade*, excelente*, boa, bom, bons, forte, fortes, sólid*, elevad*, inglês, espanhol, nível, ensino, superior, graduação, formação, licenciatura, licenciad*, bacharel*, mestrado, estudante*, cursando, estar cursando, ter, possuir, ser, proativ*, autónom*, espírito, gosto, vontade, facilidade, raciocínio, pensamento, perfil, familiaridade, fluência, fluente, paixão, interesse, carta de condução, cnh, você tem, tens, és, atenção, pacote, liderança, curiosidade, entendimento, noções, certificação, organização, dinamismo, boas, criatividade, comunicação, resiliência, empatia, sentido, imprescindível',
    },
    preferred: {
      heading:
        'diferenciais, diferencial, será um diferencial, é um diferencial, requisitos desejáveis, desejável, desejáveis, seria um plus, é um plus, nice to have, valorizamos, valoriza se, fatores preferenciais, preferencial, preferencialmente, pontos extra, plus, seria legal, será bom se, ganha pontos, extra',
      strong:
        'diferencial, diferenciais, desejável, desejáveis, é um plus, será um plus, seria um plus, valoriza se, será valorizado, será valorizada, valorizamos, preferencial, preferencialmente, nice to have, não obrigatório, não é obrigatório, será considerada uma vantagem',
      weak: 'diferencial, desejável, plus, vantagem, preferência, ideal, idealmente, bônus',
      first:
        'diferencial, desejável, desejáveis, será um, valoriza se, preferencial*, nice to have, idealmente, plus, bônus',
    },
    benefits: {
      heading:
        'benefícios, nossos benefícios, os nossos benefícios, benefícios e vantagens, o que oferecemos, o que nós oferecemos, o que temos para oferecer, o que temos para te oferecer, oferecemos, oferta, a nossa oferta, nossa oferta, vantagens, por que trabalhar, porquê trabalhar, por que trabalhar conosco, por que se juntar, porquê juntares te, o que você ganha, o que ganhas, o que vais encontrar, o que podes esperar, o que você vai encontrar, mimos, perks, condições, condições oferecidas, crescimento, desenvolvimento, desenvolvimento de carreira, carreira, plano de carreira, bem estar, saúde, qualidade de vida, férias, o que te espera aqui, aqui você encontra, pacote de benefícios',
      strong:
        'vale refeição, vale alimentação, vale transporte, vr, va, vt, vr/va, cartão refeição, subsídio de alimentação, subsídio de refeição, plano de saúde, assistência médica, assistência odontológica, plano odontológico, convênio médico, seguro de vida, seguro de saúde, seguro saúde, previdência privada, gympass, wellhub, totalpass, day off, dia de aniversário, dia do aniversário, ajuda de custo, bolsa de estudos, auxílio, férias, licença maternidade, licença paternidade, licença parental, flexibilidade de horário, flexível, home office, desconto, descontos, parcerias, convênios, estacionamento, refeitório, café, snacks, fruta, formação contínua, plano de formação, formações, cursos, aulas de inglês, certificações, progressão de carreira, plano de carreira, oportunidades de crescimento, crescimento profissional, desenvolvimento profissional, bom ambiente, ambiente descontraído, ambiente jovem, ambiente dinâmico, integração em, estabilidade, sem dress code, happy hour, eventos, team building, apoio psicológico, telemedicina, terapia, computador, macbook, equipamento, telemóvel, viatura, qualidade de vida, participação em projetos, empresa cidadã, plano de benefícios',
      weak: 'benefícios, flexível, flexibilidade, saúde, seguro, crescimento, carreira, oportunidade, oportunidades, ambiente, formação, aprendizado, aprendizagem, desenvolvimento, equilíbrio, bem estar, auxílio, vale, plano, remoto, autonomia, escritório, apoio',
      first:
        'vale, vr, va, plano de, plano odont*, assistência, seguro, auxílio, gympass, wellhub, day off, férias, # dias, dia de, licença*, horário flexível, flexibilidade, home office, possibilidade, oportunidade*, ambiente, um ambiente, bom ambiente, integração, formação, desenvolvimento profissional, desenvolvimento pessoal, carreira, progressão, descontos, desconto, parcerias, convênio*, estacionamento, eventos, café, fruta, cartão, subsídio*, previdência, acesso, programa*, projetos, projeto, estabilidade, oferecemos, bolsa, ajuda, equipamento, sem dress, universidade, aulas, apoio psic*, telemedicina, benefícios, contrato sem termo e, crescimento',
    },
    compensation: {
      heading:
        'salário, remuneração, faixa salarial, pretensão, bolsa auxílio, pacote salarial, remuneração e benefícios, bônus, compensação, vencimento',
      strong:
        'salário, salarial, remuneração, variável, comissão, comissões, comissionamento, bônus anual, prêmio, prémios, plr, participação nos lucros, stock options, ações, r$, brutos, bruto, líquido, a combinar, bolsa de estágio, bolsa auxílio, 13º, 14 meses, subsídio de férias e, por hora, acima da média',
      weak: 'bônus, $ #, mensal, mensais, anual, euros, fixo, competitiv*, atrativ*, compatível',
      first:
        'salário, remuneração, faixa, bônus, plr, comissão, comissões, variável, pacote salarial, participação nos lucros, r$, bolsa auxílio, vencimento, prémio*, a combinar, stock',
    },
    workplace: {
      heading:
        'local, local de trabalho, localização, localidade, onde, modelo de trabalho, modalidade, modalidade de trabalho, regime de trabalho, regime, regime de contratação, tipo de contrato, contrato, tipo de contratação, contratação, horário, horário de trabalho, jornada, jornada de trabalho, carga horária, escala, turno, turnos, duração, data de início, início, disponibilidade, remoto, híbrido, presencial, viagens, informações adicionais da vaga, cidade',
      strong:
        'clt, pj, contrato a termo, contrato de trabalho, sem termo, recibos verdes, efetivo, tempo integral, tempo inteiro, full time, part time, meio período, período integral, segunda a sexta, 6x1, 5x2, 12x36, turnos rotativos, turno, horário comercial, horário de, horas semanais, horas por semana, # horas, 40h, 44h, carga horária, vezes por semana, dias por semana, remoto, híbrido, presencial, local de trabalho, localização, localizado em, home office 100%, início imediato, entrada imediata, disponibilidade imediata, disponibilidade de horário, disponibilidade para, viagens, mobilidade, residir em, residir na, residência em, residente em, regime de prevenção, fins de semana, duração de # meses, fuso horário',
      weak: 'são paulo, lisboa, porto, rio de janeiro, belo horizonte, curitiba, campinas, florianópolis, braga, escritório, horário, contrato, turno, regime, remoto, híbrido, cidade, semana, meses, modelo',
      first:
        'local, localização, modelo, modalidade, regime, contrato, tipo de contrato, horário, jornada, carga, turno, escala, duração, início, data, disponibilidade, remoto, híbrido, 100% remoto, presencial, clt, pj, segunda, full time, trabalho remoto, trabalho híbrido, residir, residência, cidade, atuação, contratação, possibilidade de viajar',
    },
    process: {
      heading:
        'processo seletivo, o processo seletivo, nosso processo seletivo, etapas do processo, etapas do processo seletivo, etapas, processo de recrutamento, o processo de recrutamento, processo de seleção, como é o processo, próximos passos, próximas etapas, como se candidatar, como candidatar, candidatura, candidaturas, candidate se, candidata te, inscreva se, inscrições, inscrição, contato, contacto, contactos, interessado, interessada, tens interesse, ficou interessado, se interessou, curtiu, gostou, bora, vem com a gente, vem ser, venha fazer parte, faça parte, junte se a nós, junta te a nós, dúvidas, entrevista, entrevistas, prazo, quer fazer parte, pronto para, e agora',
      strong:
        'envie o seu, enviar cv, envia nos, envia o teu, enviem, teu cv, currículo, curriculum, cv atualizado, carta de apresentação, candidate se, candidata te, candidatar, candidatura, candidaturas, inscreva se, inscrever, inscrições, inscrição, etapas do processo, processo seletivo, triagem, entrevista, teste técnico, case, bate papo, proposta, feedback, se identificou, se você quer, se gostou, se te identificas, se tens, mesmo que não, mesmo que você não, não atende a todos, não preencha todos, venha, vem pra, vem fazer parte, vem com a gente, junte se, junta te, queremos conhecer, queremos te conhecer, esperamos por você, esperamos por ti, te esperamos, entrar em contato, entraremos em contato, entraremos em contacto, contacte, serão contactad*, garantimos confidencialidade, data limite, pretensão salarial, aguardamos, todos os requisitos, todas as caixas, todos os pontos, 100 % dos requisitos, candidate se mesmo, se candidate mesmo',
      weak: 'cv, entrevista*, processo, seleção, candidato*, contato, contacto, email, e mail, etapa*, teste, recrutamento, whatsapp, link, formulário, interessad*',
      first:
        'se você, se tens, se és, se procuras, envie, envia, candidate se, candidata te, inscreva, clique, gostou, curtiu, ficou, interessad*, vem, venha, junte se, junta te, queremos, entrevista*, triagem, teste, etapa, bate papo, proposta, inscrição, inscrições, não se preocupe, mesmo que, esperamos por, aguardamos, o processo, nosso processo, cadastro, contact*, entre em contato, dúvidas, prazo, análise de currículo',
    },
    eeo: {
      heading:
        'diversidade, diversidade e inclusão, equidade e inclusão, inclusão, igualdade, igualdade de oportunidades, equidade, compromisso com a diversidade, pcd, vaga afirmativa, vagas afirmativas, respeito e inclusão',
      strong:
        'oportunidades iguais, igualdade, inclusivo, inclusivos, equidade, pcd, com deficiência, reabilitados, independentemente de, independente de, sem distinção, discriminação, discriminar, orientação sexual, gênero, raça, etnia, cor, religião, crença, nacionalidade, idade, estado civil, lgbt*, pessoas negras, mulheres, grupos minorizados, grupos sub representados, vaga afirmativa, todas as pessoas, todas as candidaturas, todas as nossas vagas, nossas vagas são, elegível para, elegíveis para, diversidade e inclusão, diversidade e a inclusão, diversidade e à inclusão, diversidade equidade, valorizamos a diversidade, a diversidade é, promover a diversidade, promovemos a diversidade, ambiente inclusivo, ambiente diverso, diverso e inclusivo, inclusão e diversidade',
      weak: 'divers*, inclus*, igual*, respeito, pessoas, sexo, deficiência, origem, minorias, pluralidade, diversidade, inclusão, inclusiva',
      first:
        'acreditamos na diversidade, valorizamos a diversidade, diversidade, a diversidade, promovemos, todas as pessoas, todas as nossas, todas as vagas, nossas vagas, somos uma empresa inclusiva, aqui valorizamos, não discriminamos, igualdade, garantimos a igualdade, incentivamos, vaga também, esta vaga também, celebramos, independentemente',
    },
    accommodation: {
      heading:
        'acessibilidade, adaptações, adaptações razoáveis, recursos de acessibilidade, ajustes razoáveis, acessibilidade no processo, acessibilidade no processo seletivo',
      strong:
        'acessibilidade, adaptações razoáveis, adaptação razoável, acomodações razoáveis, acomodação razoável, ajustes razoáveis, ajuste razoável, adaptações necessárias, necessidades específicas, necessidades especiais, alguma adaptação, libras, laudo médico, apoio durante o processo, devido a uma deficiência, candidatos com deficiência, apoio durante a candidatura',
      weak: 'adaptação, adaptações, necessidades, deficiência, recurso, acessível',
      first:
        'se você precisar, se precisar, caso precise, caso necessite, se necessitas, precisa de, se precisares, caso você tenha alguma deficiência, se for pcd',
    },
    legal: {
      heading:
        'lgpd, rgpd, proteção de dados, privacidade, política de privacidade, aviso de privacidade, dados pessoais, aviso, avisos, aviso legal, importante, observações, observação, autorização de trabalho, visto, confidencialidade, fraude',
      strong:
        'lgpd, rgpd, proteção de dados, dados pessoais, política de privacidade, aviso de privacidade, tratamento de dados, tratamento dos seus dados, consentimento, responsável pelo tratamento, autorização de trabalho, autorização de residência, título de residência, visto, antecedentes criminais, registo criminal, verificação de antecedentes, golpe*, fraude*, não cobramos, não solicitamos, nunca solicita*, não cobra, agências de recrutamento, empresas de recrutamento, inteligência artificial no, controle de exportação, sujeito a alterações, não exaustiva, cidadania, legislação, nos termos da lei, ferramentas automatizadas, decisões automatizadas',
      weak: 'dados, lei, legal, legais, confidencial*, privacidade, direitos, conformidade, autoriza*, tratados, normas',
      first:
        'ao se candidatar, ao candidatar, ao enviar, ao submeter, em conformidade, de acordo com a lei, os seus dados, os teus dados, os dados, seus dados, aviso, importante, atenção, observação, não cobramos, é necessário ter autorização, ter autorização, autorização, cuidado',
    },
    other: {
      heading: 'tags, compartilhar, partilhar, vagas similares, referência, código da vaga, palavras chave',
      strong:
        'vagas similares, compartilhe esta vaga, compartilhar vaga, código da vaga, ver mais vagas, id da vaga, outras vagas',
      weak: 'linkedin, instagram, facebook, hashtag, glassdoor, youtube',
      first: 'tags, compartilh*, partilha, ref, referência, código, siga, nos siga',
    },
  },
};
