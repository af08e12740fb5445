package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.HeldTask;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.projection.InboxProjection;
import cn.jianxing.inbox.projection.OpenTasks;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.OrganisationChanged;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows people as they come and go: work for a post that fell vacant shows at the superior's office and returns once
 * it is filled; what somebody who left had taken goes back to the post.
 */
@Component
class FollowOrganisation {

    private static final int AT_ONCE = 500;

    private final OpenTasks tasks;
    private final InboxProjection projection;
    private final InboxLists lists;
    private final Organisation organisation;
    private final HandBack handBack;
    private final TransactionTemplate transaction;

    FollowOrganisation(
            OpenTasks tasks,
            InboxProjection projection,
            InboxLists lists,
            Organisation organisation,
            HandBack handBack,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.projection = projection;
        this.lists = lists;
        this.organisation = organisation;
        this.handBack = handBack;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void on(OrganisationChanged changed) {
        Set<String> audiences = changed.audiences();
        if (audiences.isEmpty()) {
            return;
        }
        List<String> touched = tasks.touchedBy(audiences);
        for (int from = 0; from < touched.size(); from += AT_ONCE) {
            List<String> some = touched.subList(from, Math.min(touched.size(), from + AT_ONCE));
            transaction.executeWithoutResult(status -> projection.project(some));
        }
        lists.heldFor(audiences).stream().filter(this::holderLeft).forEach(handBack::handBack);
    }

    private boolean holderLeft(HeldTask held) {
        return organisation.holders(held.audience()).stream()
                        .noneMatch(holder -> holder.person().id().equals(held.assignee()))
                && organisation.holders(organisation.receiver(held.audience())).stream()
                        .noneMatch(holder -> holder.person().id().equals(held.assignee()));
    }
}
