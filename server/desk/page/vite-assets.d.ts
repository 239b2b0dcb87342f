/** The address of a file, which the bundler knows. */
declare module '*.svg?url' {
  const address: string;
  export default address;
}
