// Officials read the diagram: steps, events and answers have Chinese names.
const HAN = /\p{Script=Han}/u;

function needsName(node) {
  if (node.$instanceOf('bpmn:Gateway')) {
    return node.get('outgoing').length > 1;
  }
  if (node.$instanceOf('bpmn:SequenceFlow')) {
    return Boolean(node.conditionExpression);
  }
  return ['bpmn:Activity', 'bpmn:Event', 'bpmn:Process', 'bpmn:Lane'].some((type) => node.$instanceOf(type));
}

module.exports = function () {
  return {
    check(node, reporter) {
      if (needsName(node) && !HAN.test(node.name || '')) {
        reporter.report(node.id, 'it needs a Chinese name');
      }
    },
  };
};
