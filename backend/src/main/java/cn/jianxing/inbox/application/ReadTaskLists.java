package cn.jianxing.inbox.application;

import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.inbox.ListedTask;
import cn.jianxing.inbox.TaskLists;
import cn.jianxing.inbox.domain.InboxRow;
import cn.jianxing.shared.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The inbox's lists for other modules. */
@Component
class ReadTaskLists implements TaskLists {

    private final ReadInbox readInbox;
    private final PersonRefs persons;

    ReadTaskLists(ReadInbox readInbox, PersonRefs persons) {
        this.readInbox = readInbox;
        this.persons = persons;
    }

    @Override
    public Page<ListedTask> page(Wanted wanted, @Nullable String cursor) {
        Page<InboxRow> page = readInbox.page(new InboxRequest(
                InboxView.named(wanted.view()),
                wanted.words(),
                wanted.type(),
                wanted.due(),
                wanted.byDue(),
                wanted.size(),
                cursor));
        Map<String, PersonRef> people =
                persons.byId(page.items().stream().map(InboxRow::fromPerson).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> listed(row, people.get(row.fromPerson())))
                        .toList(),
                page.nextCursor());
    }

    private static ListedTask listed(InboxRow row, @Nullable PersonRef from) {
        return new ListedTask(
                row.caseNo(),
                row.caseTitle(),
                row.caseTypeTitle(),
                row.unitTitle(),
                row.step(),
                from == null ? null : from.name(),
                CaseStates.title(row.state()),
                row.outcomeTitle(),
                row.createdAt(),
                row.dueAt(),
                row.completedAt());
    }
}
