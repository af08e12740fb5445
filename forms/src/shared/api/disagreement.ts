type Known<T> = Exclude<T, null | undefined | void>
type Leaf = string | number | boolean
/** A tree is compared down to this depth; what lies deeper repeats itself. */
type Deepest = 8

/**
 * Where a type written by hand reads what the server does not send, or as something else: the paths of all such
 * members, `never` when there are none. A choice may be read as a text and a text as a choice. Whether a member may
 * be null is not described by the server and not compared.
 */
export type Disagreement<
  Client,
  Server,
  Path extends string = 'answer',
  Depth extends unknown[] = [],
> = Depth['length'] extends Deepest
  ? never
  : unknown extends Client
    ? never
    : unknown extends Server
      ? never
      : Known<Client> extends Leaf
        ? Known<Client> extends Known<Server>
          ? never
          : Known<Server> extends Known<Client>
            ? never
            : Path
        : Known<Client> extends readonly (infer One)[]
          ? Known<Server> extends readonly (infer Other)[]
            ? Disagreement<One, Other, `${Path}[]`, [...Depth, 0]>
            : Path
          : Known<Server> extends Leaf | readonly unknown[]
            ? Path
            : MembersOf<Known<Client>, Known<Server>, Path, [...Depth, 0]>

type MembersOf<Client, Server, Path extends string, Depth extends unknown[]> = {
  [Name in keyof Client & string]-?: Name extends keyof Server
    ? Disagreement<Client[Name], Server[Name], `${Path}.${Name}`, Depth>
    : `${Path}.${Name}`
}[keyof Client & string]
