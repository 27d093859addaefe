import type { Texts } from '../texts.ts';

export const pages: Texts['pages'] = {
  back: 'Retour à l’accueil',
  notFoundTitle: 'Il n’y a rien ici.',
  notFoundText: 'L’adresse contient peut-être une faute de frappe, ou la page a changé de place.',
  aboutTitle: 'À propos du jeu',
  aboutGame:
    'Lightning Rod est un jeu de stratégie sur un marché du cloud dont un État est le client, le régulateur et, pour une part, le propriétaire. Il se joue en solo ou en classe et montre ce que valent les mêmes décisions sous d’autres ciels.',
  aboutClaims: 'Ce que dit l’article, ce que disent les faits',
  aboutLoading: 'Les affirmations arrivent',
  aboutLicence:
    'Le programme est un logiciel libre sous licence MIT. Les sources appartiennent à leurs éditeurs ; des liens y mènent.',
  aboutKept:
    'Une partie garde ses ordres et un surnom par joueur, ni compte ni adresse. Les exports d’une partie ne contiennent ni noms ni clés.',
  aboutHandbook: 'Manuel, avec les sources de tous les chiffres',
  sourcesArticle:
    'L’histoire suit un article audio de ZDNet France du printemps 2022, « Comment la Chine a tué le cloud d’Alibaba ». Chacune de ses affirmations a été vérifiée ; là où les faits disent autre chose, le jeu le dit.',
  sourcesSeries:
    'Les parts et la taille du marché suivent les chiffres publiés par Canalys pour les services d’infrastructure cloud en Chine continentale. Les neuf points d’Alibaba sont la baisse de 46 % en 2019 à 37 % en 2021.',
  sourcesInvented:
    'Chaque chiffre d’un scénario porte son unité et son origine. Les chiffres que personne n’a publiés sont des estimations pour le jeu et sont signalés comme inventés.',
  sourcesMap:
    'Une tuile par unité provinciale continentale. Elle montre des données de marché, ni surface ni frontières.',
  accessTitle: 'Accessibilité',
  accessKeyboard:
    'Tout, sur ces pages, s’atteint et s’utilise au clavier seul ; ce qui a le focus est toujours cerclé.',
  accessReader:
    'Titres, repères et messages ont des noms que lit un lecteur d’écran. L’image de l’accueil est décorative et n’est pas lue.',
  accessZoom:
    'Les pages s’agrandissent jusqu’à 400 %. Le texte garde un contraste d’au moins 4,5 pour 1, davantage si votre système le demande.',
  accessMotion: 'Si votre système demande moins de mouvement, rien ne bouge.',
};
