// Accessible building blocks without a word of the domain. Importing this module brings the styles with it, tokens first.

import "./tokens.css";
import "./base.css";
import "./icon.css";
import "./button.css";
import "./field.css";
import "./page.css";
import "./notice.css";
import "./dialog.css";
import "./waiting.css";
import "./fold.css";
import "./facts.css";

export { Button, type ButtonProps } from "./Button.tsx";
export { CapturedField } from "./CapturedField.tsx";
export { Chips, PickList, Tick, TickChips } from "./Choices.tsx";
export { ConfirmDialog } from "./ConfirmDialog.tsx";
export { ErrorSummary, type ShownProblem } from "./ErrorSummary.tsx";
export { type Fact, Facts } from "./Facts.tsx";
export {
  ChoiceField,
  DateField,
  type FieldProps,
  HiddenField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
  TimeField,
} from "./Field.tsx";
export { FileField } from "./FileField.tsx";
export { Fold } from "./Fold.tsx";
export { type FieldProblems, FieldProblemsContext, noFieldProblems } from "./field-problems.ts";
export {
  fillFields,
  focusField,
  isTicked,
  labelOf,
  readFields,
  ticked,
  unreadable,
} from "./fields-in-dom.ts";
export { Icon, type IconName } from "./Icon.tsx";
export { InLanguages } from "./InLanguages.tsx";
export { InSentence } from "./InSentence.tsx";
export { MarkedArea, type MarkedAreaHandle, type MarkedSpan } from "./MarkedArea.tsx";
export { Notice, type Tone } from "./Notice.tsx";
export { type Offer, Offers } from "./Offers.tsx";
export { OwnWords } from "./OwnWords.tsx";
export { Page, Section } from "./Page.tsx";
export { PrivatePanel } from "./PrivatePanel.tsx";
export { SecretField, type SecretHandle } from "./SecretField.tsx";
export { withVisibleControls } from "./visible-controls.ts";
export { Progress, Skeleton } from "./Waiting.tsx";
