package cn.jianxing.forms.validation;

import cn.jianxing.shared.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is wrong with a submission, and the attachments it names; a person sees all of it at once. */
final class Findings {

    private static final int ENOUGH = 500;
    private static final int LONGEST_PATH = 120;

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, List<String>> evidence = new LinkedHashMap<>();

    void add(String path, String code) {
        add(path, code, Map.of());
    }

    void add(String path, String code, Map<String, Object> params) {
        if (errors.size() < ENOUGH) {
            String shown = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
            errors.add(new FieldError(shown, code, params));
        }
    }

    void refersTo(String path, List<String> evidenceIds) {
        if (!evidenceIds.isEmpty()) {
            evidence.put(path, evidenceIds);
        }
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    Map<String, List<String>> evidence() {
        return evidence;
    }
}
