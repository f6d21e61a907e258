declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinklerDistance(a: string, b: string, options: { ignoreCase?: boolean }): number;
}

declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porterStemmer: { stem(word: string): string };
  export default porterStemmer;
}
