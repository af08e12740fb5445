package cn.jianxing.live.web;

import cn.jianxing.live.application.LiveStream;
import cn.jianxing.live.application.OpenStream;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/events")
@Tag(name = "events", description = "实时计数")
class EventController {

    private static final long NO_END = 0;

    private final OpenStream openStream;

    EventController(OpenStream openStream) {
        this.openStream = openStream;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "My counts whenever they change, as server-sent events; 204 when I should ask now and then")
    ResponseEntity<SseEmitter> events(
            HttpServletRequest request,
            @Nullable Authentication authentication,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        SseEmitter emitter = new SseEmitter(NO_END);
        var session = request.getSession(false);
        LiveStream stream = openStream.open(
                new SsePipe(emitter), session == null ? null : session.getId(), end(authentication), mark(last));
        if (stream == null) {
            return ResponseEntity.noContent().build();
        }
        emitter.onCompletion(() -> openStream.close(stream));
        emitter.onError(gone -> openStream.close(stream));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                // nginx passes on what it would otherwise collect
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    private static long end(@Nullable Authentication authentication) {
        Instant end = authentication instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
        return end == null ? Long.MAX_VALUE : end.toEpochMilli();
    }

    private static @Nullable Long mark(@Nullable String last) {
        try {
            return last == null ? null : Long.valueOf(last);
        } catch (NumberFormatException forged) {
            return null;
        }
    }
}
