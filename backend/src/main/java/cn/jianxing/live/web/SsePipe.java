package cn.jianxing.live.web;

import cn.jianxing.live.application.LiveStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes events onto an open response. */
record SsePipe(SseEmitter emitter) implements LiveStream.Pipe {

    @Override
    public boolean send(@Nullable String event, @Nullable Long id, Object data) {
        SseEmitter.SseEventBuilder built = SseEmitter.event();
        if (id != null) {
            built.id(String.valueOf(id));
        }
        if (event == null) {
            built.comment("");
        } else {
            built.name(event).data(data, MediaType.APPLICATION_JSON);
        }
        try {
            emitter.send(built);
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        emitter.complete();
    }
}
