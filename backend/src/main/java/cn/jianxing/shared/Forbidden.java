package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** The person may see it but not do it (403). */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code) {
        this(code, Map.of());
    }

    public Forbidden(String code, Map<String, Object> params) {
        super(403, code, params, List.of());
    }
}
