package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** There is no such thing, or the person may not know that there is (404). */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String code) {
        this(code, Map.of());
    }

    public NotFound(String code, Map<String, Object> params) {
        super(404, code, params, List.of());
    }
}
