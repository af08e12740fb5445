package cn.jianxing.evidence.web;

import cn.jianxing.evidence.application.UploadEvidence;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Refuses an upload that announces more than is allowed. It is read to its end first: the server closes the connection
 * after this refusal, and a browser that is still sending would see a broken connection instead of the sentence.
 */
@Component
class LargeUploadFilter extends OncePerRequestFilter {

    private static final long FORM_AROUND_FILE = 64 * 1024;
    private static final long MOST_READ = 200L * 1024 * 1024;

    private final HandlerExceptionResolver problems;
    private final LocaleResolver locales;

    LargeUploadFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/api/evidence")
                || request.getContentLengthLong() <= UploadEvidence.MAX_BYTES + FORM_AROUND_FILE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        drain(request.getInputStream());
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        if (problems.resolveException(request, response, null, UploadEvidence.tooLarge()) == null) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static void drain(ServletInputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = MOST_READ;
        int read;
        while (left > 0 && (read = body.read(buffer)) >= 0) {
            left -= read;
        }
    }
}
