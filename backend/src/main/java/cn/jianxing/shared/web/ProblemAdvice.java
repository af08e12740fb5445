package cn.jianxing.shared.web;

import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.retry.Conflicts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Every refusal as application/problem+json with a stable code and a sentence. A problem may come wrapped: the engine
 * wraps what its listeners throw, so the causes are looked through.
 */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Whoever asked has gone: nobody is left to answer, and nothing has failed. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    ResponseEntity<Map<String, Object>> answer(Exception failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return body(problem.status(), problem.code(), problem.params(), problem.errors(), locale);
            }
            if (cause instanceof MaxUploadSizeExceededException) {
                return body(413, "evidence.too-large", Map.of("max", 20), List.of(), locale);
            }
        }
        if (failure instanceof HttpMessageNotReadableException
                || failure instanceof MethodArgumentTypeMismatchException) {
            return body(400, "request.malformed", Map.of(), List.of(), locale);
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            return body(status.value(), "request.status-" + status.value(), Map.of(), List.of(), locale);
        }
        if (Conflicts.isConflict(failure)) {
            return body(409, "request.conflict", Map.of(), List.of(), locale);
        }
        String id = Ids.next();
        LOG.error("Request failed, support number {}", id, failure);
        return body(500, "request.failed", Map.of("id", id), List.of(), locale);
    }

    private ResponseEntity<Map<String, Object>> body(
            int status, String code, Map<String, Object> params, List<FieldError> errors, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>(params);
        body.put("type", "about:blank");
        body.put("title", texts.title(code, params, locale));
        body.put("status", status);
        body.put("code", code);
        body.put(
                "errors",
                errors.stream()
                        .map(error -> Map.of(
                                "field", error.field(),
                                "code", error.code(),
                                "title", texts.title(error.code(), error.params(), locale)))
                        .toList());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
