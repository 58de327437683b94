import type { LanguageCases } from './cases.ts';

export const es: LanguageCases = {
  language: 'es',
  headings: {
    intro: '¿Quiénes somos? | Sobre Cordillera | Nuestra empresa | Nuestra cultura y valores',
    team: 'El equipo | ¿Con quién trabajarás?',
    role: 'Descripción del puesto | Sobre el rol | Objetivo del cargo',
    responsibilities:
      'Tus funciones | Principales responsabilidades | ¿Qué harás en tu día a día? | Funciones a realizar',
    skills:
      'Requisitos mínimos | ¿Qué buscamos en ti? | Tu perfil | Conocimientos y experiencia | ¿Qué necesitas para este puesto?',
    preferred: 'Deseable | Se valorará | Requisitos deseables',
    benefits: '¿Qué te ofrecemos? | Beneficios | Ofrecemos | Prestaciones',
    compensation: 'Salario | Rango salarial',
    workplace: 'Ubicación | Modalidad de trabajo | Horario y jornada',
    process: 'Proceso de selección | ¿Cómo postular? | ¿Te interesa? | Próximos pasos',
    eeo: 'Igualdad de oportunidades | Diversidad e inclusión',
    accommodation: 'Ajustes razonables',
    legal: 'Aviso de privacidad | Protección de datos',
  },
  sentences: {
    intro:
      'Somos una empresa familiar fundada en 1987 que exporta aceite a más de 20 países. | Nuestra misión es acercar la energía solar a cada hogar.',
    team: 'Nuestro equipo está formado por nueve personas de perfiles muy distintos.',
    role: 'Buscamos una persona responsable de almacén para nuestra nueva planta. | En este puesto reportarás a la directora de operaciones.',
    responsibilities:
      'Gestionar las incidencias de los clientes | Elaboración de informes mensuales | Te encargarás de coordinar a los proveedores. | Diseñar y mantener las bases de datos',
    skills:
      'Al menos tres años de experiencia en logística | Nivel alto de inglés, hablado y escrito | Licenciatura en Contaduría o afín | Capacidad de análisis y trabajo en equipo',
    preferred: 'Se valorará positivamente el conocimiento de francés. | Deseable certificación en Scrum',
    benefits:
      'Seguro médico privado y 25 días de vacaciones | Vales de despensa y fondo de ahorro | Horario flexible y formación a cargo de la empresa',
    compensation: 'Salario bruto anual entre 28.000 y 34.000 euros según experiencia | Sueldo base más comisiones',
    workplace:
      'Modalidad híbrida: tres días en la oficina de Valencia | Contrato indefinido a jornada completa, de lunes a viernes | Disponibilidad para viajar',
    process:
      'Si te interesa, envíanos tu CV actualizado a empleo@cordillera.example. | Una entrevista con Recursos Humanos y una prueba técnica',
    eeo: 'Garantizamos la igualdad de oportunidades, sin distinción de género, edad, origen étnico, religión u orientación sexual. | Todas las personas con discapacidad son bienvenidas en nuestros procesos.',
    accommodation: 'Si necesitas algún ajuste razonable durante el proceso de selección, háznoslo saber.',
    legal:
      'Tus datos personales serán tratados conforme a nuestra política de privacidad y al RGPD. | Es necesario tener permiso de trabajo vigente.',
    other: 'Ver más ofertas similares | Compartir esta oferta',
  },
  headed: [
    [
      'intro',
      '<h2>Quiénes somos</h2><p>Faro Digital es una consultora tecnológica con sede en Bogotá. Ayudamos a cooperativas de toda Latinoamérica a crecer.</p>',
    ],
    [
      'responsibilities',
      '<h2>¿Qué vas a hacer?</h2><ul><li>Desarrollar servicios en Java</li><li>Participar en revisiones de código</li><li>Acompañar a los clientes en la puesta en marcha</li></ul>',
    ],
    [
      'skills',
      '<h2>¿Qué buscamos?</h2><ul><li>Experiencia mínima de dos años</li><li>Conocimientos de bases de datos</li><li>Inglés intermedio</li></ul>',
    ],
    [
      'benefits',
      '<h2>Beneficios</h2><ul><li>Medio día libre en tu cumpleaños</li><li>Plan de carrera</li><li>Clases de idiomas</li></ul>',
    ],
    ['process', '<h2>Postúlate</h2><p>Envía tu hoja de vida antes del viernes. Te contactaremos en una semana.</p>'],
  ],
  plain: [
    [
      'role',
      '<p>Importante empresa del sector alimentario busca incorporar a su planta de Rosario un/a supervisor/a de calidad.</p>',
    ],
    [
      'responsibilities',
      '<ul><li>Supervisar los controles de laboratorio</li><li>Capacitar al personal</li><li>Elaborar reportes de indicadores</li></ul>',
    ],
    [
      'skills',
      '<p>Pedimos ingeniería en alimentos o carrera afín, tres años de experiencia en puestos similares y manejo avanzado de Excel (excluyente).</p>',
    ],
    [
      'benefits',
      '<ul><li>Prepaga para el grupo familiar</li><li>Comedor en planta</li><li>Posibilidades de crecimiento</li></ul>',
    ],
    ['workplace', '<p>Jornada completa de lunes a viernes. Lugar de trabajo: Rosario.</p>'],
    ['process', '<p>Los interesados pueden enviar su CV indicando pretensiones a seleccion@granja.example.</p>'],
  ],
};
