namespace Generator.Loading;

/// <summary>
/// What a spreadsheet's number format does about per cent (ECMA-376 part 1, 18.8.31): an unquoted "%" shows 0.14 as 14 %; a quoted or
/// escaped one is mere decoration and shows 14 as 14 %.
/// </summary>
internal enum PercentFormat
{
    None,
    Scaled,
    Decoration,
}
