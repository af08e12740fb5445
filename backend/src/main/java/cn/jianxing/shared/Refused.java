package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** The domain says no (422). */
public final class Refused extends Problem {

    private static final long serialVersionUID = 1L;

    public Refused(String code) {
        this(code, Map.of());
    }

    public Refused(String code, Map<String, Object> params) {
        super(422, code, params, List.of());
    }

    public Refused(String code, List<FieldError> errors) {
        super(422, code, Map.of(), errors);
    }
}
