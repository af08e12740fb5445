package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rule text of an indicator; a text that is not a rule is refused with the place where it fails. */
public final class RuleParser {

    private final Scanner in;

    private RuleParser(String text) {
        this.in = new Scanner(text);
    }

    /** @param type step, binary, per_unit or abc */
    public static Rule parse(String type, String text) {
        var parser = new RuleParser(text);
        var rule = parser.rule(type);
        parser.in.end();
        return rule;
    }

    private Rule rule(String type) {
        return switch (type) {
            case "step" -> step();
            case "binary" -> binary();
            case "per_unit" -> perUnit();
            case "abc" -> abc();
            default -> throw in.expected("rule type step, binary, per_unit or abc, not " + type);
        };
    }

    private StepRule step() {
        var cases = new ArrayList<StepRule.Case>();
        do {
            var condition = condition();
            in.require(":");
            cases.add(new StepRule.Case(condition, in.number()));
            in.require(";");
        } while (!in.accept("else:"));
        return new StepRule(List.copyOf(cases), in.number());
    }

    private StepRule binary() {
        var rule = step();
        if (rule.cases().size() != 1 || rule.otherwise().signum() != 0) {
            throw in.expected("one case, else 0");
        }
        return rule;
    }

    private PerUnitRule perUnit() {
        in.require("start=");
        var start = in.number();
        var terms = new ArrayList<Term>();
        while (in.accept(";")) {
            terms.add(term());
        }
        return new PerUnitRule(start, List.copyOf(terms));
    }

    private Term term() {
        if (in.accept("zero(")) {
            var condition = condition();
            in.require(")");
            return new Term.Zero(condition);
        }
        if (in.accept("each(")) {
            return new Term.Each(in.metric(), deduction());
        }
        if (in.accept("below(")) {
            return below();
        }
        if (in.accept("if(")) {
            return new Term.If(condition(), deduction());
        }
        throw in.expected("zero, each, below or if");
    }

    private Term below() {
        var metric = in.metric();
        in.require(",");
        var target = in.number();
        @Nullable BigDecimal step = in.accept(",") ? in.number() : null;
        if (step != null && step.signum() == 0) {
            throw in.expected("a step above 0");
        }
        return new Term.Below(metric, target, step, deduction());
    }

    private BigDecimal deduction() {
        in.require("):-");
        return in.number();
    }

    private AbcRule abc() {
        var shares = new LinkedHashMap<String, BigDecimal>();
        do {
            var grade = grade();
            in.require(":");
            if (shares.put(grade, in.number()) != null) {
                throw in.expected("grade " + grade + " only once");
            }
        } while (in.accept(";"));
        return new AbcRule(Collections.unmodifiableMap(shares));
    }

    private String grade() {
        for (var grade : List.of("A", "B", "C#", "C")) {
            if (in.accept(grade)) {
                return grade;
            }
        }
        throw in.expected("grade A, B, C or C#");
    }

    private Condition condition() {
        var alternatives = new ArrayList<List<Comparison>>();
        do {
            var all = new ArrayList<Comparison>();
            do {
                all.add(comparison());
            } while (in.accept(" and "));
            alternatives.add(List.copyOf(all));
        } while (in.accept(" or "));
        return new Condition(List.copyOf(alternatives));
    }

    private Comparison comparison() {
        @Nullable String metric = in.atLetter() ? in.metric() : null;
        for (var operator : Comparison.Operator.values()) {
            if (in.accept(operator.sign)) {
                return new Comparison(metric, operator, in.number());
            }
        }
        throw in.expected(">=, <=, >, < or =");
    }
}
