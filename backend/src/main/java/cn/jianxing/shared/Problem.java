package cn.jianxing.shared;

import java.util.List;
import java.util.Map;

/** A refusal the person can understand: a stable code, an HTTP status, values for its sentence, the fields concerned. */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> params;
    private final transient List<FieldError> errors;

    protected Problem(int status, String code, Map<String, Object> params, List<FieldError> errors) {
        super(code + " " + params + " " + errors);
        this.status = status;
        this.code = code;
        this.params = Map.copyOf(params);
        this.errors = List.copyOf(errors);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
