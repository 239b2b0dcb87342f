/** Lunr brings no types; as much as the benchmark uses. */
declare module 'lunr' {
  interface Token { update(change: (text: string) => string): Token }
  type PipelineFunction = (token: Token) => Token | undefined;
  interface Pipeline { reset(): void; add(...steps: PipelineFunction[]): void }
  interface Query { term(word: string, options: { boost?: number; wildcard?: number; usePipeline?: boolean }): void }
  interface Index { query(ask: (query: Query) => void): { ref: string; score: number }[]; toJSON(): object }
  class Builder {
    pipeline: Pipeline;
    searchPipeline: Pipeline;
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
    build(): Index;
  }
  const lunr: {
    Builder: typeof Builder;
    Pipeline: { registerFunction(step: PipelineFunction, name: string): void };
    Query: { wildcard: { TRAILING: number } };
    Index: { load(data: object): Index };
  };
  export default lunr;
}
