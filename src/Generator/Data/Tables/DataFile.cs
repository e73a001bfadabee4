using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>A file for programs, with the places that offer it, and the key of the words that name it there.</summary>
internal sealed record DataFile(OutputFile File, Offers Offers = Offers.Nowhere, string NameKey = "")
{
    /// <summary>Who opens it, under whose heading pages list it.</summary>
    public FileUse Use { get; init; } = FileUse.Program;

    /// <summary>The language whose pages alone offer it.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>The indicator that it is about alone. Its page offers it and nothing else does.</summary>
    public IndicatorId? Indicator { get; init; }

    public OutputPath Path => File.Path;
}

/// <summary>What opens a file, in the order in which pages offer them.</summary>
internal enum FileUse
{
    Spreadsheet,
    Picture,
    Program,
}

/// <summary>Where a file is offered. What is offered nowhere is found from another file.</summary>
[Flags]
internal enum Offers
{
    Nowhere = 0,

    /// <summary>On the data page, or on the indicator's.</summary>
    Download = 1,

    /// <summary>In the catalogue.</summary>
    Catalogue = 2,

    /// <summary>In what the data page says to search engines.</summary>
    Dataset = 4,
}

/// <summary>A form in which data can be had: what readers call it, how its files' names end, its media type, and its writer.</summary>
/// <param name="Name">The same in every language.</param>
/// <param name="Ending">How names of its files end, without the point.</param>
/// <param name="MediaType">As registered with IANA.</param>
/// <param name="Write">Makes the files, from the compilation and the files of the formats before it, which some describe.</param>
internal sealed record DataFormat(
    string Name, string Ending, string MediaType, Func<Compilation, ImmutableArray<DataFile>, IEnumerable<DataFile>> Write);
