package cn.jianxing.publicity.application;

import cn.jianxing.publicity.domain.Channels;
import cn.jianxing.publicity.domain.Channels.Channel;
import cn.jianxing.publicity.domain.Channels.Shown;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A notice on the county's channels: most show it at once, on a board somebody puts it up. */
@Component
class ShowOnChannels {

    private final Channels channels;

    ShowOnChannels(Channels channels) {
        this.channels = channels;
    }

    void atOnce(String noticeId, LocalDate day) {
        show(noticeId, day, null, channel -> !channel.byHand());
    }

    void byHand(String noticeId, LocalDate day, String submissionId) {
        show(noticeId, day, submissionId, Channel::byHand);
    }

    /** Where somebody has to put it up. */
    String places() {
        return channels.all().stream()
                .filter(Channel::byHand)
                .map(Channel::title)
                .collect(Collectors.joining("、"));
    }

    private void show(String noticeId, LocalDate day, @Nullable String submissionId, Predicate<Channel> which) {
        channels.all().stream()
                .filter(which)
                .forEach(channel ->
                        channels.show(new Shown(noticeId, channel.channel(), channel.title(), day, submissionId)));
    }
}
