/** Fixtures as the demo's build takes them in. */
declare module "*.txt" {
  const text: string;
  export default text;
}
