/**
 * Invented news corpora with known truth, for tests of scale.
 *
 * @module
 */
export {};
