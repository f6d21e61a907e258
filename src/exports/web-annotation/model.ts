/** A stretch of a text: its place, counted in Unicode code points, and its words with those around them. */
export type Selector =
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number }
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string };

/** The words that an annotation is about; both selectors choose the same. */
export interface Target {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector: readonly Selector[];
}

/** What an annotation says in words. */
export interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "classifying" | "commenting" | "describing" | "identifying" | "tagging";
  readonly value: string;
  readonly format: "text/plain" | "application/json";
}

/** An actor or another annotation that an annotation points to. */
export interface LinkBody {
  readonly type: "SpecificResource";
  readonly purpose: "identifying" | "linking";
  readonly source: string;
}

/** One annotation of the W3C Web Annotation Data Model. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "assessing" | "classifying" | "commenting" | "identifying" | "linking" | "tagging";
  readonly body: readonly (TextualBody | LinkBody)[];
  readonly target: readonly Target[];
}

/** All annotations of an article, as one collection with one page. */
export interface WebAnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly generator: { readonly id: string; readonly type: "Software"; readonly name: string };
  readonly total: number;
  /** Not there where an article has no annotation, as the model wants it. */
  readonly first?: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}
