// An id says what the element stands for: Activity_VerbObject, Event_ThingHappened, Gateway_Question.
// A situation may follow two underscores, where the same thing happens in several places.
const SPEAKING = '_[A-Z][A-Za-z0-9]*(__[A-Z][A-Za-z0-9]*)?$';

const FAMILIES = [
  ['bpmn:Activity', new RegExp('^Activity' + SPEAKING)],
  ['bpmn:Event', new RegExp('^Event' + SPEAKING)],
  ['bpmn:Gateway', new RegExp('^Gateway' + SPEAKING)],
  ['bpmn:Process', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/],
];

module.exports = function () {
  return {
    check(node, reporter) {
      for (const [type, pattern] of FAMILIES) {
        if (node.$instanceOf(type) && !pattern.test(node.id)) {
          reporter.report(node.id, `the id must look like ${pattern.source}`);
        }
      }
    },
  };
};
