import type { Lexicon } from './lexicon.ts';

/** Spanish: Spain and Latin America; formal and informal address, voseo. */
export const es: Lexicon = {
  language: 'es',
  common:
    'el, la, los, las, de, del, y, en, un, una, para, con, que, por, se, su, sus, es, son, al, tu, tus, nuestro, nuestra, nuestros, como, más, o, lo, si, está, te, somos',
  we: 'nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, nos, somos, empresa, compañía, equipo',
  you: 'tú, tu, tus, te, ti, usted, ustedes, su, sus, vos, serás, tendrás, eres, tienes, buscas',
  job: 'este puesto, el puesto, este rol, el rol, esta posición, esta vacante, esta oportunidad, la persona seleccionada, el candidato, la persona candidata',
  kinds: {
    intro: {
      heading:
        'quiénes somos, la empresa, la compañía, nuestra empresa, sobre, acerca de, conócenos, nuestra historia, nuestra visión, misión, valores, cultura, qué hacemos, a qué nos dedicamos, nuestro propósito, por qué nosotros, qué nos hace, así somos, cómo trabajamos, cómo somos, nuestro producto, nuestro cliente, presentación, bienvenid*, nuestro adn, sobre la empresa, acerca de la empresa, sobre nosotros, nuestra misión, nuestros valores, nuestra cultura, cultura y valores, nuestra cultura y valores, descripción de la empresa, principios, nuestros principios, principios de trabajo',
      strong:
        'somos un equipo, somos el, somos la, somos una, es una empresa, es una compañía, fundada, fundado, nacimos, nació en, desde #, años de experiencia en el sector, más de # años, líder en, líderes en, líder mundial, líder del, empresa líder, compañía líder, multinacional, empresa familiar, filial, grupo internacional, scale up, startup, unicornio, ronda de financiación, inversores, inversionistas, nuestra misión, nuestra visión, nuestro propósito, nuestros valores, nuestros clientes, nuestra plataforma, nuestro producto, nuestros productos, creemos en, creemos que, nos dedicamos, nos apasiona, ayudamos a, especializada en, especializados en, # empleados, # personas, # colaboradores, # países, # clientes, presencia en, presentes en, con sede en, sede central, oficinas en, millones de, b corp, great place to work, consultora, síguenos',
      weak: 'misión, visión, valores, cultura, clientes, innovación, innovador*, líder*, mercado, sector, industria, mundo, global, tecnología*, soluciones, productos, crecimiento, sostenib*, futuro, compromiso, confianza, pasión, transformación, transformar, juntos, marca*, comunidad, plataforma',
      first:
        'somos, en nuestra empresa, creemos, nuestra misión, nuestro propósito, nuestra visión, nuestros clientes, nuestra cultura, nuestros valores, fundada, desde, con más de, con presencia, ayudamos, nacimos, nos dedicamos, desarrollamos, empresa, importante empresa, multinacional, compañía, consultora, bienvenid*',
    },
    team: {
      heading:
        'equipo, departamento, área, con quién trabajarás, tus compañeros, el equipo, tu equipo, nuestro equipo, sobre el equipo',
      strong:
        'nuestro equipo es, el equipo está, equipo formado, equipo compuesto, equipo de #, formarás parte de un equipo, formarás parte del equipo, te incorporarás a un equipo, te integrarás en, dentro del equipo, el equipo de, nuestro departamento, el departamento, squad',
      weak: 'equipo, equipos, departamento, compañeros, compañeras, colegas, multidisciplinar*, área',
      first:
        'el equipo, nuestro equipo, tu equipo, formarás parte, te incorporarás, te integrarás, el departamento, el área, somos un equipo, un equipo',
    },
    role: {
      heading:
        'puesto, descripción, rol, posición, vacante, oportunidad, resumen, proyecto, proyectos, stack, tecnologías, entorno tecnológico, herramientas, el reto, tu reto, tu misión, contexto, cargo, prácticas, el desafío, el puesto, descripción del puesto, descripción de la oferta, sobre el puesto, sobre el rol, el rol, tu rol, la posición, la vacante, sobre la posición, la oportunidad, resumen del puesto, objetivo del puesto, propósito del puesto, misión del puesto, objetivo del cargo, el proyecto, sobre el proyecto, stack tecnológico, título del puesto, objetivos de la posición, objetivo de la posición, perfil del rol',
      strong:
        'buscamos, estamos buscando, en búsqueda de, en busca de, nos encontramos en la búsqueda, seleccionamos, precisamos, requerimos, incorporar a, queremos incorporar, necesitamos incorporar, solicita, este rol, este puesto, esta posición, reportando a, reportarás, reporta a, dependiendo de, en dependencia, será responsable de, serás responsable de, serás el responsable, la persona seleccionada, la persona ideal, únete, te unirás, oportunidad de, rol clave, stack tecnológico, trabajamos con, tu misión será, te gustaría, busca incorporar, desea incorporar, incorpora, empresa busca, precisa incorporar, selecciona, busca para su, se encuentra en la búsqueda',
      weak: 'puesto, rol, posición, vacante, oportunidad, proyecto, proyectos, reto, retos, desafío*, cargo, incorporación, responsable, contribuir, impacto, unirte',
      first:
        'buscamos, estamos buscando, seleccionamos, precisamos, requerimos, desde, como, en este rol, en este puesto, en esta posición, este rol, este puesto, esta posición, te gustaría, quieres, buscas, eres, si eres, si te apasiona, tu misión, reportando, reporta, dependiendo, la persona, el objetivo, únete, para nuestro, para importante, para proyecto, nos encontramos, cargo, puesto, título',
    },
    responsibilities: {
      heading:
        'responsabilidades, funciones, tareas, actividades, qué harás, qué vas a hacer, qué harías, qué hará, qué haremos, cuál será tu misión, tu día a día, el día a día, un día típico, cómo será tu día, en qué consiste, qué te espera, tus retos, objetivos, te encargarás, serás responsable, entregables, cómo contribuirás, qué esperamos que hagas, qué lograrás, tu impacto, deberes, obligaciones, desafíos, como parte del equipo, tus responsabilidades, principales responsabilidades, responsabilidades principales, tus funciones, las funciones, funciones principales, principales funciones, funciones y responsabilidades, funciones a realizar, tus tareas, actividades principales, tareas principales, qué harás en tu día a día, propósito del rol y responsabilidades, lo que vas a hacer, en tu primer mes, tu primer trimestre, tus primeros meses, cómo medimos tu impacto, primeros # días',
      strong:
        'te encargarás, responsable de, encargado de, encargada de, tus funciones serán, las funciones, funciones a desarrollar, entre tus funciones, serán tus responsabilidades, realizarás, desarrollarás, liderarás, gestionarás, diseñarás, trabajarás, colaborarás, participarás, coordinarás, implementarás, apoyarás, analizarás, garantizarás, en colaboración con, en estrecha colaboración, trabajar con, otras funciones, garantizar, asegurar que',
      weak: 'garantizar, asegurar, colaborar, coordinar, gestionar, diseñar, desarrollar, implementar, analizar, supervisar, liderar, elaborar, seguimiento, mantenimiento, gestión, informes, reportes, procesos, indicadores, mejora continua, stakeholders, documentación, soporte, planificación, optimizar',
      first:
        '*ar, *er, *ir, *arás, *erás, *irás, gestión, seguimiento, mantenimiento, desarrollo, diseño, elaboración, coordinación, supervisión, participación, análisis, soporte, realización, preparación, implementación, ejecución, control, apoyo, atención, planificación, colaboración, definición, organización, búsqueda, dirección, administración, creación, redacción, revisión, optimización, monitoreo, monitorización, responsable de, encargado, te encargarás, prospección, venta',
    },
    skills: {
      heading:
        'requisitos, requerimientos, perfil, qué necesitamos, qué necesitas, qué esperamos, qué pedimos, qué requerimos, buscamos, qué aportas, qué traes, qué te pedimos, habilidades, competencias, aptitudes, conocimientos, experiencia, formación, educación, estudios, escolaridad, idiomas, cualificaciones, calificaciones, imprescindible, indispensable, excluyente, eres, tienes, sobre ti, acerca de ti, tú, encajas si, must have, skills, te reconoces, serás ideal, valoramos de ti, actitud, requisitos mínimos, requisitos del puesto, requisitos imprescindibles, tu perfil, perfil del puesto, perfil requerido, perfil buscado, qué buscamos en ti, qué necesitas para, conocimientos técnicos, experiencia requerida, formación académica, conocimientos y experiencia, formación y experiencia, habilidades y competencias, qué buscamos, requisitos y experiencia, qué necesitamos de ti, qué necesitas para este puesto, perfil que buscamos, el perfil que buscamos, otros requerimientos, otros requisitos, experiencia laboral, qué buscamos en vos, lo que esperamos de vos, a quién buscamos',
      strong:
        'años de experiencia, # años, año de experiencia, experiencia previa, experiencia mínima, experiencia demostrable, experiencia demostrada, experiencia comprobable, experiencia en, experiencia con, experiencia como, experiencia trabajando, experiencia de, sólida experiencia, sólidos conocimientos, conocimientos de, conocimientos en, conocimiento de, conocimiento en, conocimientos avanzados, dominio de, dominio del, manejo de, manejo avanzado, capacidad de, capacidad para, habilidad para, habilidades de comunicación, habilidades comunicativas, trabajo en equipo, trabajar en equipo, orientación al cliente, orientación a resultados, proactividad, proactivo, proactiva, autonomía, titulación, grado en, grado superior, licenciatura, licenciado, licenciada, ingeniería, ingeniero, título universitario, título en, estudiante de, estudiantes de, graduado, egresado, titulado, fp, ciclo formativo, bachillerato, máster, inglés, bilingüe, nivel b2, nivel c1, carnet de conducir, carné de conducir, licencia de conducir, pensamiento crítico, pensamiento analítico, resolución de problemas, atención al detalle, ganas de aprender, familiaridad con, familiarizado, imprescindible, indispensable, excluyente, requisito, mínimo #, al menos #, deseos de',
      weak: 'experiencia, conocimientos, conocimiento, habilidades, capacidad, formación, titulación, inglés, español, idioma, idiomas, nivel, perfil, autónom*, responsab*, liderazgo, comunicación, creatividad, empatía, iniciativa, flexibilidad, motivación, pasión, certificación, deseable, universitari*, dominio, sólid*, competencias, organizad*',
      first:
        'experiencia, al menos, mínimo, más de # años, # años, + # años, entre # y # años, conocimiento*, dominio, manejo, capacidad*, habilidad*, excelente*, buen*, fuerte*, sólid*, alto, alta, nivel, inglés, español, titulación, título, grado, licenciatura, licenciad*, ingenier*, estudiante*, estudios, formación, graduad*, egresad*, bachiller*, máster, carnet, carné, licencia, proactiv*, autónom*, trabajo en equipo, orientación, persona, pensamiento, pasión, actitud, tener, tienes, has trabajado, cuentas con, contar con, poseer, dominar, ser capaz, disfrutas, te apasiona, imprescindible, indispensable, familiaridad, familiarizado, ganas, interés, liderazgo, iniciativa, creatividad, certificación, comprensión, atención al detalle, mentalidad, empatía, profesional*, haber trabajado, acostumbrad*, comunicación, deseable, resolución de problemas, resiliencia',
    },
    preferred: {
      heading:
        'deseable, deseables, valorable, se valorará, se valora, valoraremos, valoramos, plus, suma puntos, puntos extra, nice to have, bonus, sería ideal, no excluyente, opcional, preferible, además, te dará puntos, requisitos deseables, valoraremos positivamente, es un plus',
      strong:
        'deseable, deseables, se valorará, se valora, valoraremos, se valorarán, valorable, valorables, como plus, un plus, suma puntos, no excluyente, no es imprescindible, no es excluyente, nice to have, preferible, preferiblemente, preferentemente, es una ventaja, será una ventaja',
      weak: 'deseable, plus, valor*, ideal, idealmente, preferente*, opcional, bonus',
      first:
        'deseable*, se valora*, valorable, valoraremos, plus, un plus, nice to have, idealmente, preferible*, opcional, bonus, preferentemente',
    },
    benefits: {
      heading:
        'beneficios, prestaciones, ofrecemos, se ofrece, nuestra oferta, ventajas, por qué unirte, por qué trabajar, por qué elegirnos, razones para, qué ganas, qué obtendrás, qué tenemos para ti, qué tenemos para ofrecerte, qué encontrarás, perks, condiciones, crecimiento, desarrollo, bienestar, salud, conciliación, vacaciones, lo que recibirás, te espera, plan de carrera, qué te llevas, nuestros beneficios, tus beneficios, qué ofrecemos, qué te ofrecemos, te ofrecemos, lo que ofrecemos, lo que te ofrecemos, desarrollo profesional, condiciones laborales, por qué unirte a nosotros, lo que te llevas',
      strong:
        'seguro médico, seguro de salud, seguro de vida, seguro dental, seguro privado, obra social, prepaga, gastos médicos, sgmm, vales de despensa, vale de despensa, vales de comida, fondo de ahorro, caja de ahorro, prima vacacional, aguinaldo, prestaciones de ley, prestaciones superiores, imss, infonavit, caja de compensación, # días, vacaciones, día de cumpleaños, día libre, días libres, ticket restaurant, tarjeta restaurante, cheque restaurante, guardería, retribución flexible, compensación flexible, plan de pensiones, gimnasio, gympass, wellhub, horario flexible, flexibilidad horaria, jornada intensiva, jornada continua en verano, viernes, conciliación, teletrabajo, home office, plan de carrera, desarrollo profesional, crecimiento profesional, oportunidades de crecimiento, posibilidades de crecimiento, formación continua, formación a cargo, plan de formación, presupuesto de formación, clases de inglés, clases de idiomas, cursos, capacitación*, certificaciones, buen ambiente, ambiente de trabajo, excelente ambiente, ambiente joven, estabilidad, contrato indefinido y, proyecto estable, incorporación a, eventos, team building, café, fruta, snacks, descuentos, bienestar, licencia por, licencias extendidas, permiso de paternidad, bono de, equipo informático, ordenador, reconocimiento, participar en proyectos, te ofrecemos',
      weak: 'beneficios, flexible, flexibilidad, seguro, salud, formación, crecimiento, crecer, ambiente, oportunidad, carrera, descuento, bono, horario, remoto, presupuesto, aprendizaje, oficinas, parking, comedor, equilibrio, vida personal, autonomía, estable',
      first:
        'seguro, vacaciones, # días, días, día libre, día de, horario flexible, flexibilidad, teletrabajo, trabajo remoto, jornada intensiva, formación continua, formación a cargo, plan de, programa*, oportunidad*, posibilidad*, desarrollo profesional, desarrollo de carrera, crecimiento, carrera, ambiente, un ambiente, buen ambiente, excelente ambiente, un equipo, un entorno, entorno, estabilidad, proyecto, beneficios, descuento*, ticket*, vale*, gimnasio, clases, cursos, eventos, café, fruta, prestaciones, ley, fondo de, caja de, prima, aguinaldo, acceso, capacitación*, retribución flexible, ofrecemos, te ofrecemos, contrato indefinido y, contrato estable, incorporación a un, bienestar, presupuesto, equipo informático, licencia*, semana, modalidad flexible, equilibrio, prepaga, obra social, trabajarás con',
    },
    compensation: {
      heading:
        'salario, sueldo, remuneración, compensación, retribución, rango salarial, banda salarial, paquete salarial, oferta económica, pago, renta, bono, honorarios, salario y beneficios',
      strong:
        'salario, sueldo, salarial, remuneración, retribución, bruto anual, brutos anuales, brutos mensuales, bruto mensual, bruto/año, €/año, € brutos, b/a, sba, variable, comisiones, bonus anual, bono anual, bono por desempeño, bonos por, incentivos, incentivo económico, stock options, acciones, según experiencia, según valía, según convenio, a convenir, pretensiones de renta, mxn, cop, ars, clp, soles, por hora, pago quincenal, pago mensual, ayuda económica',
      weak: 'bruto, neto, euros, $ #, € #, fijo, bonus, comisión, competitiv*, mensual*, anual*, nómina',
      first:
        'salario, sueldo, remuneración, retribución, rango, banda, bonus, bono anual, bonos, comisiones, variable, fijo, incentivos, paquete salarial, compensación, stock options, pago, un salario, $ #, € #, # €',
    },
    workplace: {
      heading:
        'ubicación, lugar, localización, dónde, sede, centro de trabajo, zona de trabajo, modalidad, contrato, tipo de empleo, jornada, horario, horarios, turno, turnos, duración, incorporación, inicio, disponibilidad, remoto, híbrido, viajes, detalles del puesto, país, lugar de trabajo, modalidad de trabajo, modalidad de contratación, tipo de contrato, tipo de jornada, jornada laboral, horario de trabajo, horario y jornada, fecha de inicio, modalidad y horario, movilidad geográfica, condiciones de la oferta',
      strong:
        'jornada completa, jornada laboral, tiempo completo, tiempo parcial, media jornada, jornada parcial, full time, part time, contrato a, contrato por obra, indefinido, temporal, autónomo, freelance, lunes a viernes, lunes a sábado, turno de, rotativos, fines de semana, horario de, horas semanales, # horas, 40h, días por semana, días a la semana, días en la oficina, remoto, full remote, híbrido, híbrida, modalidad, presencial, ubicación, ubicado en, ubicada en, lugar de trabajo, zona, incorporación inmediata, inicio inmediato, disponibilidad inmediata, disponibilidad horaria, disponibilidad de, viajar, viajes, residir en, residencia en, radicar, movilidad geográfica, reubicación, guardias, meses de duración, # meses, huso horario',
      weak: 'madrid, barcelona, valencia, bogotá, méxico, cdmx, buenos aires, santiago, lima, medellín, oficina, oficinas, horario, contrato, jornada, remoto, híbrido, turno, semana, ciudad',
      first:
        'ubicación, lugar, localización, modalidad, horario*, jornada, contrato, tipo de contrato, turno*, duración, inicio, incorporación, fecha, disponibilidad, remoto, híbrido, 100% remoto, trabajo híbrido, trabajo presencial, presencial, lunes a, residir, residencia, full time, tiempo completo, zona, sede, viajes, posibilidad de viajar, movilidad, # horas, vacantes',
    },
    process: {
      heading:
        'proceso, etapas, fases, pasos, cómo aplicar, cómo postular, cómo postularte, cómo postularse, cómo inscribirte, postúlate, postulación, aplica, inscríbete, inscripción, candidatura, contacto, te interesa, te apuntas, interesados, interesado, te animas, quieres unirte, quieres formar parte, únete, sumate, te sumas, preguntas, entrevista, entrevistas, te esperamos, listo para, fecha límite, aplicación, proceso de selección, el proceso de selección, nuestro proceso, cómo es el proceso, próximos pasos, aplica ahora, únete a nosotros, únete al equipo, nuestro proceso de selección',
      strong:
        'enviar cv, envíanos, enviar tu, enviar su, tu cv, su cv, cv actualizado, hoja de vida, currículum, currículo, carta de presentación, carta de motivación, postúlate, postular, postularse, postulación, aplica, aplicar a, inscríbete, inscribirte, tu candidatura, candidaturas, te interesa, interesados, si estás interesad*, si crees que, si te sientes identificad*, si cumples, aunque no cumplas, no cumples con todos, te esperamos, te estamos esperando, queremos conocerte, no dudes en, no lo dudes, únete a, sumate, proceso de selección, entrevista, prueba técnica, llamada, videollamada, contactaremos, nos pondremos en contacto, contáctanos, escríbenos, fecha límite, pretensión salarial, portafolio, todos los requisitos, todas las casillas, cada requisito, el 100 % de, no cumples con todo, anímate a aplicar, anímate a postular, postula igual',
      weak: 'cv, entrevista*, proceso, selección, candidat*, contacto, correo, email, etapa*, fase*, formulario, reclut*, teléfono, whatsapp, enlace, conocerte',
      first:
        'si te, si estás, si crees, si quieres, si cumples, si buscas, envía*, postúlate, aplica, inscríbete, te interesa, te animas, te apuntas, te esperamos, interesad*, únete a, únete al, únete y, sumate, queremos conocerte, entrevista*, prueba, llamada, primera, oferta final, etapa, fase, paso, contact*, no dudes, aunque no, por favor, favor de, el proceso, nuestro proceso, proceso, mándanos, haz clic, fecha límite',
    },
    eeo: {
      heading:
        'igualdad, diversidad, inclusión, equidad, empleo inclusivo, no discriminación, igualdad de oportunidades, diversidad e inclusión, diversidad equidad e inclusión, compromiso con la diversidad',
      strong:
        'igualdad, inclusivo, inclusivos, equidad, discriminación, no discrimina, independientemente de, sin importar, sin distinción, discapacidad, orientación sexual, género, raza, etnia, origen étnico, origen nacional, religión, estado civil, edad, credo, lgbt*, lgtb*, todas las personas, colectivos, empleador que ofrece, grupos vulnerables, ley 21, diversidad e inclusión, diversidad y la inclusión, la diversidad y, valoramos la diversidad, la diversidad es, promovemos la diversidad, fomentamos la diversidad, fomentar la diversidad, entorno inclusivo, ambiente inclusivo, cultura inclusiva, inclusión y diversidad, inclusión laboral, equipo diverso',
      weak: 'divers*, inclus*, igual*, respeto, personas, sexo, mujeres, sin importar, minorías, diversidad, inclusión, inclusiva',
      first:
        'en cumplimiento de la ley, igualdad, diversidad, la diversidad, promovemos, fomentamos, valoramos la diversidad, creemos en la diversidad, somos una empresa inclusiva, somos un empleador, comprometid*, estamos comprometidos, todas las personas, todos los candidatos, no discriminamos, garantizamos, apostamos por la, celebramos, vacante abierta',
    },
    accommodation: {
      heading: 'accesibilidad, ajustes razonables, adaptaciones, adaptación, necesidades especiales',
      strong:
        'ajustes razonables, ajuste razonable, adaptación del puesto, adaptaciones, adaptar el proceso, necesidades específicas, necesidades especiales, accesibilidad, accesible, requieres algún ajuste, necesitas alguna adaptación, acomodo razonable, acomodaciones, debido a una discapacidad, candidatos con discapacidad, asistencia durante el proceso, necesita asistencia',
      weak: 'ajustes, adaptación, necesidades, discapacidad, apoyo, asistencia',
      first:
        'si necesitas, si requieres, si tienes alguna discapacidad, si tienes una discapacidad, en caso de necesitar, en caso de requerir, ajustes, ofrecemos ajustes, háznoslo saber',
    },
    legal: {
      heading:
        'protección de datos, privacidad, rgpd, aviso, avisos, permiso de trabajo, información legal, nota, importante, antecedentes, confidencialidad, fraude, agencias, aviso de privacidad, política de privacidad, aviso legal',
      strong:
        'protección de datos, datos personales, aviso de privacidad, política de privacidad, rgpd, lopd, lopdgdd, responsable del tratamiento, tratamiento de datos, tratamiento de tus datos, tratamiento de sus datos, consentimiento, permiso de trabajo, autorización de trabajo, visado, visa, permiso de residencia, legalmente autorizad*, antecedentes, habeas data, agencias de reclutamiento, empresas de trabajo temporal, ett, fraude*, estafa*, nunca solicita*, no solicitamos, no se cobra, no cobra, ningún costo, inteligencia artificial en, control de exportaciones, sujeto a cambios, no limitativa, no exhaustiva, condición de, ciudadan*, herramientas automatizadas, decisiones automatizadas, tratamiento automatizado, delincuentes sexuales, registro central de delincuentes, delitos de naturaleza sexual, certificado de delitos, certificación negativa, política de protección, código de conducta',
      weak: 'datos, ley, legal*, normativa, confidencial*, privacidad, derechos, cumplimiento, tratad*, autoriza*',
      first:
        'al postular*, al enviar, al inscribirte, al aplicar, de conformidad, en cumplimiento de, tus datos, sus datos, los datos, aviso, importante, nota, contar con permiso, permiso de trabajo, es necesario tener permiso, no aceptamos, no se aceptan, esta descripción',
    },
    other: {
      heading: 'etiquetas, compartir, ofertas similares, referencia, palabras clave, código de vacante',
      strong:
        'ofertas similares, compartir oferta, compartir esta, ver más ofertas, número de referencia, id de la vacante',
      weak: 'linkedin, instagram, facebook, hashtag, infojobs',
      first: 'etiquetas, compartir, ref, referencia, id, ver más',
    },
  },
};
