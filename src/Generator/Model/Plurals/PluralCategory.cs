namespace Generator.Model.Plurals;

/// <summary>The categories into which languages put numbers, as CLDR names them; which numbers belong to one differs by language.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
