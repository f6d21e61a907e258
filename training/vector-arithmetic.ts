import type { Arithmetic } from "../src/learning/arithmetic.ts";

/** {@link Arithmetic} with what a gradient needs, four numbers at a time. Rows are multiples of {@link STRIDE} numbers long. */
export interface VectorArithmetic extends Arithmetic {
  /** Adds the columns of a matrix, each times its number of `by`, to `sums`: the product with the transposed matrix. */
  multiplyTransposed(
    matrix: Float32Array,
    rows: number,
    columns: number,
    by: Float32Array,
    from: number,
    sums: Float32Array,
    to: number,
  ): void;
  /** Adds a vector to every row of a matrix, times the row's number of `by`. */
  addProducts(
    matrix: Float32Array,
    rows: number,
    columns: number,
    by: Float32Array,
    from: number,
    vectors: Float32Array,
    at: number,
  ): void;
  /** Frees all room taken since the mark; what was there is overwritten. */
  release(mark: number): void;
  /** How much room is taken. */
  mark(): number;
}

/** Numbers that one turn of a kernel's loop takes. */
export const STRIDE = 8;

type Kernel = (matrix: number, rows: number, columns: number, other: number, last: number) => void;
interface Kernels {
  readonly multiply: Kernel;
  readonly multiplyTransposed: Kernel;
  readonly addProducts: Kernel;
}

/** Part of the standard WebAssembly interface; the types of Node that this package is checked with lack it. */
interface Assembly {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const PAGE = 65536;
const BYTES = 4;

/**
 * Arithmetic by WebAssembly's vector instructions, several times as fast as loops over numbers and the same, bit for bit, on every machine.
 * All arrays it is given must be of its own room.
 */
export function vectorArithmetic(numbers: number): VectorArithmetic {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;
  const memory = new Memory({ initial: Math.ceil((numbers * BYTES) / PAGE) });
  const { exports } = new Instance(new Module(Uint8Array.from(moduleBytes())), { own: { memory } });
  const { multiply, multiplyTransposed, addProducts } = exports as Kernels;
  const at = (array: Float32Array, place: number): number => array.byteOffset + place * BYTES;
  let taken = 0;
  return {
    room(length) {
      const found = new Float32Array(memory.buffer, taken * BYTES, length).fill(0);
      taken += length;
      return found;
    },
    multiply: (matrix, rows, columns, vectors, from, sums, to) =>
      multiply(matrix.byteOffset, rows, checked(columns), at(vectors, from), at(sums, to)),
    multiplyTransposed: (matrix, rows, columns, by, from, sums, to) =>
      multiplyTransposed(matrix.byteOffset, rows, checked(columns), at(by, from), at(sums, to)),
    addProducts: (matrix, rows, columns, by, from, vectors, place) =>
      addProducts(matrix.byteOffset, rows, checked(columns), at(by, from), at(vectors, place)),
    release(mark) {
      taken = mark;
    },
    mark: () => taken,
  };
}

function checked(columns: number): number {
  if (columns % STRIDE !== 0) throw new Error(`Rows must be multiples of ${STRIDE} numbers long; got ${columns}.`);
  return columns;
}

// What follows writes the WebAssembly module: three functions of five whole numbers (the specification's binary format, version 1).

type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
/** The parameters of every kernel, then what it keeps aside. */
const [MATRIX, ROWS, COLUMNS, OTHER, LAST, END, PLACE, STOP, FIRST, SECOND] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const ADD: Code = [0x6a];
const MULTIPLY: Code = [0x6c];
const IS_BELOW: Code = [0x49];
const SHIFT_LEFT: Code = [0x74];
const ADD_VECTORS: Code = [0xfd, 0xe4, 0x01];
const MULTIPLY_VECTORS: Code = [0xfd, 0xe6, 0x01];
const SPLAT: Code = [0xfd, 0x13];
const ADD_NUMBERS: Code = [0x92];
const NO_VECTOR: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const whole = (number: number): Code => [0x41, number];
const loadVector = (offset: number): Code => [0xfd, 0x00, 2, offset];
const storeVector = (offset: number): Code => [0xfd, 0x0b, 2, offset];
const loadNumber: Code = [0x2a, 2, 0];
const storeNumber: Code = [0x38, 2, 0];
const lane = (vector: number, place: number): Code => [...get(vector), 0xfd, 0x1f, place];
const advance = (local: number, bytes: number): Code => [...get(local), ...whole(bytes), ...ADD, ...set(local)];
/** Repeats a body as long as one local is below another. */
const repeat = (body: Code, local: number, limit: number): Code => [
  ...[0x03, 0x40, ...body, ...get(local), ...get(limit), ...IS_BELOW],
  ...[0x0d, 0x00, 0x0b],
];

/** Sets END behind the matrix. */
const setEnd: Code = [
  ...[...get(ROWS), ...get(COLUMNS), ...MULTIPLY, ...whole(2), ...SHIFT_LEFT],
  ...[...get(MATRIX), ...ADD, ...set(END)],
];
/** Sets PLACE to where a vector begins and STOP behind it. */
const setPlace = (vector: number): Code => [
  ...[...get(vector), ...set(PLACE)],
  ...[...get(COLUMNS), ...whole(2), ...SHIFT_LEFT, ...get(vector), ...ADD, ...set(STOP)],
];

/** Adds a product of four numbers of the row and of the vector to a local. */
const addProduct = (sum: number, offset: number): Code => [
  ...[...get(sum), ...get(MATRIX), ...loadVector(offset), ...get(PLACE), ...loadVector(offset)],
  ...[...MULTIPLY_VECTORS, ...ADD_VECTORS, ...set(sum)],
];

/** OTHER is the vector, LAST the sums. */
const MULTIPLY_KERNEL: Code = [
  ...setEnd,
  ...repeat(
    [
      ...[...setPlace(OTHER), ...NO_VECTOR, ...set(FIRST), ...NO_VECTOR, ...set(SECOND)],
      ...repeat(
        [...addProduct(FIRST, 0), ...addProduct(SECOND, 16), ...advance(MATRIX, 32), ...advance(PLACE, 32)],
        PLACE,
        STOP,
      ),
      ...[...get(FIRST), ...get(SECOND), ...ADD_VECTORS, ...set(FIRST)],
      ...[...get(LAST), ...get(LAST), ...loadNumber],
      ...[...lane(FIRST, 0), ...lane(FIRST, 1), ...ADD_NUMBERS],
      ...[...lane(FIRST, 2), ...lane(FIRST, 3), ...ADD_NUMBERS, ...ADD_NUMBERS],
      ...[...ADD_NUMBERS, ...storeNumber, ...advance(LAST, 4)],
    ],
    MATRIX,
    END,
  ),
];

/** OTHER is what each row is taken times; adds to what `target` points at from where `source` points. */
const scaledRows = (target: number, source: number): Code => {
  const step = (offset: number): Code => [
    ...[...get(target), ...get(target), ...loadVector(offset)],
    ...[...get(FIRST), ...get(source), ...loadVector(offset), ...MULTIPLY_VECTORS],
    ...[...ADD_VECTORS, ...storeVector(offset)],
  ];
  return [
    ...setEnd,
    ...repeat(
      [
        ...[...setPlace(LAST), ...get(OTHER), ...loadNumber, ...SPLAT, ...set(FIRST)],
        ...repeat([...step(0), ...step(16), ...advance(MATRIX, 32), ...advance(PLACE, 32)], PLACE, STOP),
        ...advance(OTHER, 4),
      ],
      MATRIX,
      END,
    ),
  ];
};

/** A whole number in as few groups of seven bits as it needs. */
function varying(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...varying(number >>> 7)];
}
const counted = (bytes: Code): Code => [...varying(bytes.length), ...bytes];
const section = (id: number, bytes: Code): Code => [id, ...counted(bytes)];
const named = (name: string): Code => counted([...name].map((letter) => letter.charCodeAt(0)));

function moduleBytes(): Code {
  const kernels: readonly (readonly [name: keyof Kernels, body: Code])[] = [
    ["multiply", MULTIPLY_KERNEL],
    ["multiplyTransposed", scaledRows(PLACE, MATRIX)],
    ["addProducts", scaledRows(MATRIX, PLACE)],
  ];
  const locals = [2, 3, I32, 2, V128];
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...counted(new Array<number>(5).fill(I32)), 0]),
    ...section(2, [1, ...named("own"), ...named("memory"), 2, 0, 1]),
    ...section(3, counted(kernels.map(() => 0))),
    ...section(7, [kernels.length, ...kernels.flatMap(([name], place) => [...named(name), 0, place])]),
    ...section(10, [kernels.length, ...kernels.flatMap(([, body]) => counted([...locals, ...body, 0x0b]))]),
  ];
}
