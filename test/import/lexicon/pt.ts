import type { LanguageCases } from './cases.ts';

export const pt: LanguageCases = {
  language: 'pt',
  headings: {
    intro: 'Quem somos | Sobre a Jacarandá | Nossa história | Os nossos valores',
    team: 'A tua equipa | Sobre o time',
    role: 'Sobre a vaga | Descrição da função | Objetivo do cargo',
    responsibilities:
      'O que você vai fazer | Principais responsabilidades | Atribuições | O que vais fazer no dia a dia',
    skills: 'Requisitos | O que esperamos de você | Perfil pretendido | Qualificações necessárias | O que procuramos',
    preferred: 'Diferenciais | Será um diferencial | Desejável',
    benefits: 'Benefícios | O que oferecemos | Por que trabalhar com a gente?',
    compensation: 'Remuneração | Salário',
    workplace: 'Local de trabalho | Modelo de trabalho | Horário e regime',
    process: 'Etapas do processo seletivo | Como se candidatar | Processo de recrutamento',
    eeo: 'Diversidade e inclusão | Igualdade de oportunidades',
    accommodation: 'Acessibilidade no processo',
    legal: 'Proteção de dados | Política de privacidade',
  },
  sentences: {
    intro:
      'Somos uma empresa fundada em 1992 e referência em móveis de madeira, presente em 12 países. | Nossa missão é levar internet de qualidade a todo o interior.',
    team: 'O time é formado por sete pessoas desenvolvedoras e uma designer.',
    role: 'Estamos em busca de uma pessoa analista para fazer parte da nossa área fiscal. | Nesta posição irás reportar ao diretor comercial.',
    responsibilities:
      'Elaborar relatórios de vendas | Acompanhamento dos indicadores de qualidade | Você será responsável por negociar com fornecedores. | Garantir a manutenção dos equipamentos',
    skills:
      'Experiência mínima de dois anos na função | Inglês avançado | Ensino superior completo em Administração | Capacidade de organização e espírito de equipa',
    preferred: 'Conhecimento de espanhol será um diferencial. | Valoriza-se experiência em retalho.',
    benefits:
      'Vale-refeição e plano de saúde extensivo aos dependentes | Seguro de saúde e 25 dias de férias | Gympass e day off no aniversário',
    compensation:
      'Salário fixo de R$ 4.500 mais comissões | Remuneração compatível com a experiência e participação nos lucros',
    workplace:
      'Regime CLT, de segunda a sexta, das 8h às 17h | Trabalho híbrido: três dias por semana no escritório do Porto | Contrato sem termo, entrada imediata',
    process:
      'Se você se identificou com a vaga, envie seu currículo até sexta-feira. | Entrevista com a gestora e teste técnico | Junta-te a nós e envia a tua candidatura!',
    eeo: 'Todas as pessoas são bem-vindas, independentemente de raça, gênero, orientação sexual, religião ou idade. | Esta vaga também é destinada a pessoas com deficiência (PcD).',
    accommodation: 'Se você precisar de recursos de acessibilidade ou adaptações durante a entrevista, avise a gente.',
    legal: 'Os seus dados pessoais serão tratados de acordo com a LGPD e com a nossa política de privacidade.',
    other: 'Ver outras vagas similares e compartilhar esta vaga',
  },
  headed: [
    [
      'intro',
      '<h3>Quem somos</h3><p>A Maré Alta é uma startup de Florianópolis. Ajudamos pescadores a vender direto ao consumidor e acreditamos em um mar saudável.</p>',
    ],
    [
      'responsibilities',
      '<h3>O que você vai fazer</h3><ul><li>Desenvolver novas telas do aplicativo</li><li>Participar das entregas quinzenais</li><li>Apoiar o time de suporte</li></ul>',
    ],
    [
      'skills',
      '<h3>O que esperamos de você</h3><ul><li>Experiência com React Native</li><li>Conhecimento em testes</li><li>Boa comunicação</li></ul>',
    ],
    ['preferred', '<h3>Diferenciais</h3><ul><li>Ter morado perto do mar</li><li>Vivência em startups</li></ul>'],
    [
      'benefits',
      '<h3>Benefícios</h3><ul><li>Vale-alimentação</li><li>Plano odontológico</li><li>Auxílio home office</li></ul>',
    ],
    ['process', '<h3>Etapas</h3><p>Triagem de currículo, bate-papo com o RH e entrevista técnica.</p>'],
  ],
  plain: [
    ['role', '<p>Empresa do setor têxtil em Braga pretende recrutar um(a) técnico(a) de manutenção.</p>'],
    [
      'responsibilities',
      '<ul><li>Reparar máquinas de tecelagem</li><li>Realizar a manutenção preventiva</li><li>Registar as intervenções</li></ul>',
    ],
    [
      'skills',
      '<p>O candidato deve ter formação em eletromecânica, experiência mínima de três anos e carta de condução.</p>',
    ],
    [
      'benefits',
      '<ul><li>Integração em equipa jovem</li><li>Formação contínua</li><li>Subsídio de alimentação</li></ul>',
    ],
    [
      'process',
      '<p>Envie o seu CV para emprego@tear.example. Apenas serão contactados os candidatos selecionados.</p>',
    ],
  ],
};
