package cn.jianxing.engine.flow;

import java.util.List;
import java.util.Set;

/** A block-structured piece of a process, as generated for trials. */
sealed interface Shape {

    String id();

    /**
     * @param rounds how many people are asked; 1 is a plain task
     * @param until ends the rounds early; empty where all are waited for
     */
    record Act(String id, int rounds, boolean sequential, String until) implements Shape {

        Act(String id, int rounds, boolean sequential) {
            this(id, rounds, sequential, "");
        }
    }

    /** A message, or a date a year away. */
    record Wait(String id) implements Shape {}

    record Seq(String id, List<Shape> shapes) implements Shape {}

    /** @param taken the branch the case's data lead into */
    record Choice(String id, List<Seq> branches, int taken) implements Shape {}

    /** @param taken all of them when parallel */
    record Fork(String id, boolean inclusive, List<Seq> branches, Set<Integer> taken) implements Shape {}

    /** @param rounds 1 is a plain sub-process */
    record Sub(String id, Seq inner, int rounds, boolean sequential) implements Shape {}

    record Call(String id, Seq inner) implements Shape {}
}
