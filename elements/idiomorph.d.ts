declare module 'idiomorph' {
  type Callbacks = {
    beforeNodeMorphed?(old: Node, fresh: Node): boolean
    beforeNodeRemoved?(old: Node): boolean
    beforeAttributeUpdated?(name: string, element: Element, change: 'update' | 'remove'): boolean
  }

  export const Idiomorph: {
    /** Turns `old` into `fresh`, keeping the nodes that both have: those with the same id, then those alike. */
    morph(
      old: Element,
      fresh: Element,
      config?: { ignoreActiveValue?: boolean; callbacks?: Callbacks },
    ): Node[] | undefined
  }
}
