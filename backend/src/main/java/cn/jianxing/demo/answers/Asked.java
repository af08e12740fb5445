package cn.jianxing.demo.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * A step that waits for somebody's answer.
 *
 * @param step id of the step in its model
 * @param unit the station, institute or county it is about
 * @param shown what the form shows
 * @param place of an expert in the order of the draw, from 1
 * @param wish what the person decides; empty for what most would
 * @param words of that decision
 */
public record Asked(String step, String unit, ObjectNode shown, LocalDate today, int place, String wish, String words) {

    /** An ordinary answer. */
    public static Asked of(String step, String unit, ObjectNode shown, LocalDate today, int place) {
        return new Asked(step, unit, shown, today, place, "", "");
    }

    String wishOr(String usual) {
        return wish.isEmpty() ? usual : wish;
    }

    String wordsOr(String usual) {
        return words.isEmpty() ? usual : words;
    }
}
