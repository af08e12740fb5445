package cn.jianxing.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** A release nothing can be said against, to be spoiled by tests in one place at a time. */
public final class SampleRelease {

    public static final String CASE = "processes/sample/sample-case.bpmn";
    public static final String TABLE = "processes/sample/grade-case.dmn";
    public static final String FORM = "forms/sample-case/decide.form";

    private static final String HELP = "processes/sample/sample-help.bpmn";

    private SampleRelease() {}

    public static Release good() {
        return new Release(
                "sample",
                Map.of(
                        CASE, text("sample-case.bpmn"),
                        HELP, text("sample-help.bpmn"),
                        TABLE, text("grade-case.dmn"),
                        FORM, text("decide.form")));
    }

    /** The good release with one passage of one file replaced. */
    public static Release spoiled(String file, String passage, String replacement) {
        Map<String, String> files = new TreeMap<>(good().files());
        String before = String.valueOf(files.get(file));
        if (!before.contains(passage)) {
            throw new IllegalArgumentException(file + " does not contain " + passage);
        }
        files.put(file, before.replace(passage, replacement));
        return new Release("sample", files);
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("studio/sample/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
