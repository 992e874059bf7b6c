// Written by `pnpm generate` from the grammar: what the words are by which it decides.
export const LOOKAHEAD: Readonly<Record<string, Readonly<Record<string, string>>>> =
{
  "id": {
    "Alternation 0": "NumberLiteral|DottedId|Name|BadNumber"
  },
  "choices": {
    "Repetition 0": "Comma"
  },
  "choice": {
    "Alternation 0": "Name|Text"
  },
  "points": {
    "Option 0": "Points"
  },
  "signedNumber": {
    "Option 0": "Deduct"
  },
  "number": {
    "Option 0": "Percent"
  },
  "rounding": {
    "Alternation 0": "RoundHalfUp|RoundUp|RoundDown"
  },
  "condition": {
    "RepetitionMandatoryWithSeparator 0": "Not ParenOpen Name"
  },
  "conjunction": {
    "RepetitionMandatoryWithSeparator 0": "Not ParenOpen Name"
  },
  "unary": {
    "Alternation 0": "Not|ParenOpen|Name"
  },
  "test": {
    "Alternation 0": "CompareSign Below AtMost AtLeast Above|Is IsNot",
    "Option 0": "CompareSign Below AtMost AtLeast Above Is IsNot"
  },
  "isNot": {
    "Alternation 0": "Is|IsNot",
    "Option 0": "Not"
  },
  "operator": {
    "Alternation 0": "CompareSign|Below|AtMost|AtLeast|Above"
  },
  "factReference": {
    "Option 0": "Text"
  },
  "computed": {
    "Repetition 0": "From Comma.From",
    "Option 5": "Comma",
    "Option 0": "Else Comma.Else",
    "Option 2": "Comma",
    "Option 3": "Comma RoundHalfUp RoundUp RoundDown",
    "Option 4": "Comma"
  },
  "changeDate": {
    "Option 0": "LateFrom"
  },
  "formula": {
    "Alternation 0": "Add|Deduct",
    "Repetition 0": "Add Deduct"
  },
  "product": {
    "Alternation 0": "Times|Over",
    "Repetition 0": "Times Over"
  },
  "factor": {
    "Alternation 0": "NumberLiteral|ItemPoints|ParenOpen|Sum Name.ParenOpen|Name",
    "Option 0": "Points"
  },
  "call": {
    "Alternation 0": "Name|Sum",
    "RepetitionWithSeparator 0": "AllOf DropLowest DropHighest DropBoth HighestFirst LowestFirst TiesBest TiesWorst TiesMean TiesDense NumberLiteral ItemPoints ParenOpen Name Sum"
  },
  "argument": {
    "Alternation 0": "AllOf|DropLowest DropHighest DropBoth HighestFirst LowestFirst TiesBest TiesWorst TiesMean TiesDense|NumberLiteral ItemPoints ParenOpen Name Sum",
    "Option 0": "NumberLiteral"
  },
  "functionOption": {
    "Alternation 0": "DropLowest|DropHighest|DropBoth|HighestFirst|LowestFirst|TiesBest|TiesWorst|TiesMean|TiesDense"
  },
  "parts": {
    "Alternation 0": "FullSteps|StartedSteps|NearestStep|ExactSteps"
  },
  "listed": {
    "Option 0": "Comma"
  },
  "verb": {
    "Alternation 0": "Deduct|Add"
  },
  "amounts": {
    "Repetition 0": "Comma",
    "Option 0": "Deduct Add"
  },
  "adjustment": {
    "Alternation 0": "DoubledIf HalvedIf WaivedIf|Name",
    "Alternation 2": "DoubledIf|HalvedIf|WaivedIf",
    "Alternation 3": "Doubled|Halved|Waived"
  },
  "effect": {
    "Repetition 0": "From Comma.From",
    "Option 0": "Comma",
    "Option 2": "Comma"
  },
  "bounds": {
    "Alternation 0": "Cap|UpTo|Unless|Extra|FullSteps StartedSteps NearestStep ExactSteps|HighestPer|DoubledIf HalvedIf WaivedIf Name",
    "Repetition 0": "Comma Cap UpTo Unless Extra FullSteps StartedSteps NearestStep ExactSteps HighestPer DoubledIf HalvedIf WaivedIf Name",
    "Option 3": "Then Comma.Then",
    "Option 4": "Comma",
    "Option 2": "Comma",
    "Option 5": "Highest"
  },
  "amount": {
    "Alternation 0": "All|By|Deduct Add",
    "Alternation 2": "Deduct|Add",
    "Option 0": "To RangeSign Deduct"
  },
  "worth": {
    "Alternation 0": "Points|OfPoints",
    "Option 0": "OfPoints",
    "Option 2": "Points OfPoints"
  },
  "rangeEnd": {
    "Alternation 0": "To|RangeSign|Deduct",
    "Option 0": "Deduct Add"
  },
  "late": {
    "Alternation 0": "After|From|Before",
    "Option 0": "After From Before DateLiteral",
    "Option 2": "After From Before",
    "Option 4": "TimeLiteral",
    "Option 3": "LateFrom"
  },
  "lateInChinese": {
    "Alternation 0": "LateAfter|LateFrom|OpenBefore",
    "Option 0": "TimeLiteral"
  },
  "howLate": {
    "Option 0": "LateUnit",
    "Option 2": "LateBeyond"
  },
  "stepSize": {
    "Option 0": "PercentagePoints"
  },
  "target": {
    "Alternation 0": "Below|Above|AwayFrom"
  },
  "allowance": {
    "Alternation 0": "NumberLiteral|Name"
  },
  "clause": {
    "Alternation 0": "Late|DateLiteral|LateAfter|LateEach|Missing|Per PerName|Linear|If|By|Judged|Score"
  },
  "per": {
    "Alternation 0": "PerName|Per",
    "Option 0": "Text",
    "Option 2": "Above"
  },
  "most": {
    "Alternation 0": "Of|OutOf",
    "Option 0": "Of OutOf"
  },
  "earnClause": {
    "Option 0": "CompareSign"
  },
  "counting": {
    "Alternation 0": "Per|PerName Per"
  },
  "example": {
    "Option 0": "Total",
    "Option 2": "Points",
    "Option 3": "Name Text",
    "RepetitionWithSeparator 0": "Item Name OccurrenceName Submitted DateLiteral Missing"
  },
  "given": {
    "Alternation 0": "Name|OccurrenceName",
    "Option 0": "Item",
    "Option 2": "Name OccurrenceName"
  },
  "states": {
    "Alternation 0": "Submitted|DateLiteral|Missing|Name",
    "Option 2": "TimeLiteral",
    "Option 3": "TimeLiteral",
    "Option 0": "Deduct NumberLiteral ParenOpen Is"
  },
  "attributes": {
    "RepetitionMandatoryWithSeparator 0": "Name"
  },
  "attributeGiven": {
    "Option 0": "Is Name Text",
    "Option 2": "Is"
  },
  "numbers": {
    "RepetitionMandatoryWithSeparator 0": "Deduct NumberLiteral"
  },
  "givenValue": {
    "Alternation 0": "Deduct NumberLiteral|ParenOpen.Deduct ParenOpen.NumberLiteral|ParenOpen.Name|Is",
    "Alternation 2": "ParenOpen|Against|"
  },
  "due": {
    "Option 0": "Before",
    "Option 3": "TimeLiteral",
    "Option 2": "OpenBefore"
  },
  "dueDay": {
    "Alternation 0": "DateLiteral|FirstMonth SecondMonth LastMonth LastDay Day DayOfMonth"
  },
  "monthDay": {
    "Alternation 0": "FirstMonth SecondMonth LastMonth|LastDay Day DayOfMonth",
    "Option 0": "Of"
  },
  "quarterMonth": {
    "Alternation 0": "FirstMonth|SecondMonth|LastMonth"
  },
  "dayInMonth": {
    "Alternation 0": "LastDay|Day|DayOfMonth",
    "Alternation 2": "NumberLiteral|DayOfMonth"
  },
  "blockStart": {
    "Option 0": "BraceOpen"
  },
  "blockEnd": {
    "Option 0": "BraceClose"
  },
  "separator": {
    "Alternation 0": "Comma|Semicolon"
  },
  "band": {
    "Alternation 0": "CompareSign Below AtMost AtLeast Above|Name Text",
    "Option 0": "CompareSign Below AtMost AtLeast Above"
  },
  "blockHeading": {
    "Alternation 0": "EveryQuarter|EveryMonth|Every|HighestOf|LowestOf|FirstOf|Tiers|ExemptIf|BandsOf"
  },
  "names": {
    "RepetitionMandatoryWithSeparator 0": "Name"
  },
  "banded": {
    "Alternation 0": "DaysLate|WorkingDaysLate|Name"
  },
  "heading": {
    "Alternation 0": "Earn NumberLiteral By|Bonus",
    "Alternation 2": "NumberLiteral|By",
    "Option 0": "Text",
    "Option 2": "Earn NumberLiteral By Bonus",
    "Option 3": "Earn",
    "Option 4": "Weight"
  },
  "bonus": {
    "Option 0": "UpTo"
  },
  "pointsOfEach": {
    "RepetitionMandatoryWithSeparator 0": "NumberLiteral"
  },
  "citation": {
    "RepetitionMandatory 0": "Citation"
  },
  "fact": {
    "Alternation 0": "OneOf|Percentage",
    "Option 0": "OneOf Percentage"
  },
  "equals": {
    "Alternation 0": "CompareSign"
  },
  "notApplicable": {
    "Option 0": "Comma"
  },
  "policy": {
    "Alternation 0": "FullPoints|NoPoints|PointsRescaled|PointsSpread"
  },
  "itemFloor": {
    "Option 0": "Points"
  },
  "exhausted": {
    "Option 0": "Comma"
  },
  "body": {
    "Alternation 0": "CompareSign.Deduct CompareSign.NumberLiteral Below.Deduct Below.NumberLiteral AtMost.Deduct AtMost.NumberLiteral AtLeast.Deduct AtLeast.NumberLiteral Above.Deduct Above.NumberLiteral Name.Comma Name.All Name.By Name.Deduct Name.Add Text.Comma Text.All Text.By Text.Deduct Text.Add|NumberLiteral.Percent NumberLiteral|Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray|Comma Semicolon|BraceOpen|Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Drop Replace Change|Item",
    "Repetition 0": "CompareSign Below AtMost AtLeast Above Name Text NumberLiteral Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray Comma Semicolon BraceOpen Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Drop Replace Change Item"
  },
  "bodyStatement": {
    "Alternation 0": "Citation|Standard|Timing|Fact|Define|NotApplicable|Due|EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf|SubmissionOf|Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score|ItemCap|EachCap|ItemFloor|WhenExhausted|Example|Stray"
  },
  "total": {
    "Alternation 0": "Sum|ScaledTo|NumberLiteral"
  },
  "times": {
    "Option 0": "Comma"
  },
  "veto": {
    "Alternation 0": "To|AtMost|GradeAtMost",
    "Option 0": "To AtMost GradeAtMost",
    "Option 2": "Comma"
  },
  "groupBound": {
    "Alternation 0": "GroupCap|GroupUpTo"
  },
  "scoreBound": {
    "Option 0": "Points"
  },
  "grades": {
    "Alternation 0": "Name Text|Comma Semicolon",
    "Repetition 0": "Name Text Comma Semicolon"
  },
  "grade": {
    "Option 0": "CompareSign Below AtMost AtLeast Above",
    "Option 2": "Comma If",
    "Option 3": "Comma"
  },
  "days": {
    "Alternation 0": "Holidays|Workdays",
    "Repetition 0": "Comma"
  },
  "dayRange": {
    "Alternation 0": "To|RangeSign",
    "Option 0": "To RangeSign"
  },
  "change": {
    "Alternation 0": "Drop.Late Drop.Missing Drop.PerName Drop.Per Drop.Name Drop.Text Replace.Late Replace.Missing Replace.PerName Replace.Per Replace.Name Replace.Text|Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray|Comma Semicolon|BraceOpen|Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Change Drop.Item Replace.Item|Item",
    "Repetition 0": "Drop Replace Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray Comma Semicolon BraceOpen Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Change Item"
  },
  "changedClause": {
    "Alternation 0": "Drop|Replace"
  },
  "keyWord": {
    "Alternation 0": "Late|Missing|PerName|Per|Name|Text"
  },
  "document": {
    "Alternation 0": "Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Drop Replace Change Item|Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray|Comma Semicolon|BraceOpen|BraceClose",
    "Repetition 0": "Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Drop Replace Change Item Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray Comma Semicolon BraceOpen BraceClose",
    "Repetition 2": "BraceClose"
  },
  "rubricStatement": {
    "Alternation 0": "Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Drop Replace Change|Item"
  },
  "rubricOnly": {
    "Alternation 0": "Rubric|Version|Period|Total|RoundHalfUp RoundUp RoundDown|TotalTimes|Veto|Grades|BonusCounts|GroupCap GroupUpTo|Cites|TimeZone|Holidays Workdays|Group|Extends|Drop|Replace|Change"
  },
  "header": {
    "Option 0": "Text"
  },
  "period": {
    "Alternation 0": "To|RangeSign"
  },
  "cites": {
    "Repetition 0": "Comma Text",
    "Option 0": "Comma"
  },
  "group": {
    "Alternation 0": "Item|Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray|Comma Semicolon|BraceOpen|GroupCap GroupUpTo|Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts GroupCap GroupUpTo Cites TimeZone Holidays Workdays Group Extends Drop Replace Change",
    "Repetition 0": "Item Citation Standard Timing Fact Define NotApplicable Due EveryQuarter EveryMonth Every HighestOf LowestOf FirstOf Tiers ExemptIf BandsOf SubmissionOf Late DateLiteral LateAfter LateEach Missing Per PerName Linear If By Judged Score ItemCap EachCap ItemFloor WhenExhausted Example Stray Comma Semicolon BraceOpen GroupCap GroupUpTo Rubric Version Period Total RoundHalfUp RoundUp RoundDown TotalTimes Veto Grades BonusCounts Cites TimeZone Holidays Workdays Group Extends Drop Replace Change"
  }
};
