package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** Somebody was faster, or it is done already (409). */
public final class Stale extends Problem {

    private static final long serialVersionUID = 1L;

    public Stale(String code) {
        this(code, Map.of());
    }

    public Stale(String code, Map<String, Object> params) {
        super(409, code, params, List.of());
    }
}
