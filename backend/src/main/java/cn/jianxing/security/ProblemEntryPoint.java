package cn.jianxing.security;

import cn.jianxing.shared.web.ProblemTexts;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers people who are not logged in with a problem the client understands; the browser is never redirected. */
@Component
class ProblemEntryPoint implements AuthenticationEntryPoint {

    private final ProblemTexts texts;
    private final ObjectMapper json;

    ProblemEntryPoint(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED, "request.not-logged-in");
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(
                response.getOutputStream(),
                Map.of(
                        "type", "about:blank",
                        "title", texts.title(code, Map.of(), language(request)),
                        "status", status.value(),
                        "code", code,
                        "errors", java.util.List.of()));
    }

    /** Chinese unless the reader's browser says otherwise; without a header the container would say English. */
    private static Locale language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }
}
