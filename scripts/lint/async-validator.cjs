/**
 * The SDK does not await an update's validator: an async one never refuses, and its rejection fails the workflow task for ever.
 * (A validator given by name is caught by no-misused-promises: the option's type returns void.)
 */
module.exports = {
  selector: "Property[key.name='validator'] > :matches(ArrowFunctionExpression, FunctionExpression)[async=true]",
  message: 'An update validator must not be async: it wedges the workflow task.',
};
