package cn.jianxing.live.application;

import cn.jianxing.live.LiveChanges;
import cn.jianxing.live.persistence.LiveChangeMapper;
import cn.jianxing.organisation.OrganisationChanged;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Appends a mark for everybody concerned; all nodes read it. */
@Component
class NoteChanges implements LiveChanges {

    private static final int MOST = 500;

    private final LiveChangeMapper mapper;

    NoteChanges(LiveChangeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void touch(Collection<String> receivers) {
        List<String> some = receivers.stream().distinct().sorted().toList();
        for (int from = 0; from < some.size(); from += MOST) {
            mapper.add(some.subList(from, Math.min(some.size(), from + MOST)));
        }
    }

    /** Whoever has another post now listens for other audiences. */
    @EventListener
    void onChange(OrganisationChanged changed) {
        touch(List.of(Streams.ORGANISATION));
    }
}
