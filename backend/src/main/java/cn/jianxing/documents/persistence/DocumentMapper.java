package cn.jianxing.documents.persistence;

import cn.jianxing.documents.domain.Delivery;
import cn.jianxing.documents.domain.DocumentFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Official documents, deliveries and files in their tables. */
@Mapper
interface DocumentMapper {

    @Insert("""
            insert into official_document
              (id, case_id, case_no, kind, unit, title, text, drafted_by, drafted_at, no, year, seq, signed_by,
               signed_at)
            values (#{id}, #{caseId}, #{caseNo}, #{kind}, #{unit}, #{title}, #{text}, #{draftedBy}, #{draftedAt},
              #{no}, #{year}, #{seq}, #{signedBy}, #{signedAt})
            """)
    void insert(DocumentRow document);

    @Update("""
            update official_document
            set title = #{title}, text = #{text}, drafted_by = #{draftedBy}, drafted_at = #{draftedAt}
            where id = #{id} and signed_at is null
            """)
    int redraft(DocumentRow document);

    @Select("""
            select id, case_id, case_no, kind, unit, title, text, drafted_by, drafted_at, no, year, seq, signed_by,
              signed_at
            from official_document where id = #{id}
            """)
    Optional<DocumentRow> byId(@Param("id") String id);

    @Update("""
            update official_document
            set no = #{no}, year = #{year}, seq = #{seq}, signed_by = #{signedBy}, signed_at = #{signedAt}
            where id = #{id} and signed_at is null
            """)
    int issue(
            @Param("id") String id,
            @Param("no") String no,
            @Param("year") int year,
            @Param("seq") int seq,
            @Param("signedBy") String signedBy,
            @Param("signedAt") Instant signedAt);

    @Insert("""
            insert into document_delivery (document_id, unit, unit_title, audience, sent_at, received_by, received_at)
            values (#{documentId}, #{unit}, #{unitTitle}, #{audience}, #{sentAt}, #{receivedBy}, #{receivedAt})
            """)
    void deliver(Delivery delivery);

    @Update("update official_document set sent_at = #{at} where id = #{id} and sent_at is null")
    void sent(@Param("id") String id, @Param("at") Instant at);

    @Select("""
            select document_id, unit, unit_title, audience, sent_at, received_by, received_at
            from document_delivery where document_id = #{id} order by unit
            """)
    List<Delivery> deliveries(@Param("id") String id);

    @Update("""
            update document_delivery set received_by = #{personId}, received_at = #{at}
            where document_id = #{id} and unit = #{unit} and received_at is null
            """)
    void receive(
            @Param("id") String id,
            @Param("unit") String unit,
            @Param("personId") String personId,
            @Param("at") Instant at);

    @Update("update official_document set archived_at = #{at} where id = #{id} and archived_at is null")
    void archive(@Param("id") String id, @Param("at") Instant at);

    @Insert("""
            insert into document_file (document_id, content, size, sha256, made_at)
            select #{id}, #{file.content}, length(#{file.content}), #{file.sha256}, #{at} from dual
            where not exists (select 1 from document_file f where f.document_id = #{id})
            """)
    void keep(@Param("id") String id, @Param("file") DocumentFile file, @Param("at") Instant at);

    @Select("select content, sha256 from document_file where document_id = #{id}")
    Optional<DocumentFile> file(@Param("id") String id);
}
