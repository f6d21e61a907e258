/**
 * What many articles say together: a commutative monoid of counts over analyses.
 *
 * @module
 */
export {};
