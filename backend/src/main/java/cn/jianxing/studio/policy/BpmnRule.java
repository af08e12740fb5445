package cn.jianxing.studio.policy;

/** One rule about process models. */
interface BpmnRule {

    void check(ModelFile file, ReleaseContext context, Findings findings);
}
