package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** The request itself cannot be understood (400). */
public final class Malformed extends Problem {

    private static final long serialVersionUID = 1L;

    public Malformed(String parameter) {
        super(400, "request.malformed", Map.of("parameter", parameter), List.of());
    }
}
