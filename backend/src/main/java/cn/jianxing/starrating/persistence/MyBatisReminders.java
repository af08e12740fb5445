package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.Reminders;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Reminders in their table; its key lets one of two at once through. */
@Repository
class MyBatisReminders implements Reminders {

    private final ReminderMapper mapper;

    MyBatisReminders(ReminderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Reminded> since(Collection<String> taskIds, Instant moment) {
        return taskIds.isEmpty() ? List.of() : mapper.since(taskIds, moment);
    }

    @Override
    public boolean enter(Reminded reminded, Instant at, String by, Instant notSince) {
        return mapper.first(reminded, at, by) > 0 || mapper.again(reminded, at, by, notSince) > 0;
    }
}
