package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** A file that is not accepted: too large (413) or of a type that is not allowed (415). */
public final class BadUpload extends Problem {

    private static final long serialVersionUID = 1L;

    public BadUpload(int status, String code, Map<String, Object> params) {
        super(status, code, params, List.of());
    }
}
