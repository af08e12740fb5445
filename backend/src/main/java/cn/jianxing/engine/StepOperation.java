package cn.jianxing.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a model may allow at a user task besides answering it, in its extension property {@code operations}. */
public enum StepOperation {

    /** 退回: gives the case back to an earlier step. */
    RETURN,
    /** 撤回: takes back what one has completed while nobody has gone on. */
    WITHDRAW,
    /** 转办: hands the task over to a colleague for good. */
    TRANSFER,
    /** 委派: asks a colleague for an opinion and gets the task back with it. */
    DELEGATE,
    /** 加签: asks more people to sign, before or after oneself, or where several are asked, beside them. */
    ADD_SIGN,
    /** 减签: asks somebody no more who has not answered. */
    REDUCE_SIGN;

    /** As models and clients write it, e.g. {@code return}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param words separated by commas; unknown ones are refused before a model is published */
    public static Set<StepOperation> of(String words) {
        Set<StepOperation> allowed = EnumSet.noneOf(StepOperation.class);
        Arrays.stream(words.split(",")).map(StepOperation::read).forEach(found -> found.ifPresent(allowed::add));
        return Collections.unmodifiableSet(allowed);
    }

    public static Optional<StepOperation> read(String word) {
        return Arrays.stream(values())
                .filter(operation -> operation.word().equals(word.strip()))
                .findFirst();
    }
}
