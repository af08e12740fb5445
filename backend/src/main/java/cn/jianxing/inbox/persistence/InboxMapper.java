package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.HeldTask;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.InboxQuery;
import cn.jianxing.inbox.domain.InboxRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface InboxMapper {

    List<InboxRow> todo(@Param("query") InboxQuery query);

    List<InboxRow> snoozed(@Param("query") InboxQuery query);

    List<InboxRow> drafts(@Param("query") InboxQuery query);

    List<InboxRow> done(@Param("query") InboxQuery query);

    List<InboxRow> started(@Param("query") InboxQuery query);

    List<InboxRow> copied(@Param("query") InboxQuery query);

    InboxLists.Sizes sizes(
            @Param("query") InboxQuery query,
            @Param("now") Instant now,
            @Param("tomorrow") Instant tomorrow,
            @Param("monday") Instant monday);

    List<InboxLists.WaitingTask> waiting(@Param("caseId") String caseId);

    List<InboxLists.AskedAudience> asked(@Param("caseId") String caseId);

    String typeOf(@Param("caseId") String caseId);

    List<HeldTask> heldFor(@Param("audiences") Set<String> audiences);
}
