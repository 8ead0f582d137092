import { LLkLookaheadStrategy } from 'chevrotain';

type Strategy = InstanceType<typeof LLkLookaheadStrategy>;
type Alternation = Strategy['buildLookaheadForAlternation'];
type Optional = Strategy['buildLookaheadForOptional'];

/** Works out what may follow at a decision when the parser first gets there: one text meets a fraction of the grammar. */
export class LazyLookahead extends LLkLookaheadStrategy {
    override buildLookaheadForAlternation(options: Parameters<Alternation>[0]): ReturnType<Alternation> {
        let decide: ReturnType<Alternation> | undefined;
        const build = (): ReturnType<Alternation> => super.buildLookaheadForAlternation(options);
        return function (this: ThisParameterType<ReturnType<Alternation>>, alternatives) {
            decide ??= build();
            return decide.call(this, alternatives);
        };
    }

    override buildLookaheadForOptional(options: Parameters<Optional>[0]): ReturnType<Optional> {
        let decide: ReturnType<Optional> | undefined;
        const build = (): ReturnType<Optional> => super.buildLookaheadForOptional(options);
        return function (this: ThisParameterType<ReturnType<Optional>>) {
            decide ??= build();
            return decide.call(this);
        };
    }
}
