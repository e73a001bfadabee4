using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>How the figures of an indicator follow from those of others; nobody writes them into datasets.</summary>
/// <param name="Text">The formula as the content writes it.</param>
/// <param name="Root">What it says.</param>
/// <param name="Decimals">How many decimals the results have; null for as many as the figures bear.</param>
internal sealed record Formula(string Text, FormulaTerm Root, int? Decimals)
{
    /// <summary>Where the content writes it.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>The figures that go in, each once, in the order of the formula.</summary>
    public ImmutableArray<FormulaTerm.Figure> Inputs => [.. Figures(Root).Distinct()];

    private static IEnumerable<FormulaTerm.Figure> Figures(FormulaTerm term) => term switch
    {
        FormulaTerm.Figure figure => [figure],
        FormulaTerm.Operation operation => Figures(operation.Left).Concat(Figures(operation.Right)),
        _ => [],
    };
}

/// <summary>A part of a formula.</summary>
internal abstract record FormulaTerm
{
    /// <summary>A number, of which every digit counts; the unit is null for a plain one.</summary>
    public sealed record Number(decimal Value, UnitId? Unit) : FormulaTerm;

    /// <summary>The figure of an indicator on a basis, of the region and time that is computed.</summary>
    public sealed record Figure(IndicatorId Indicator, BasisId Basis) : FormulaTerm;

    /// <summary>Two parts taken together by one of + − × ÷.</summary>
    public sealed record Operation(char Sign, FormulaTerm Left, FormulaTerm Right) : FormulaTerm
    {
        public bool IsSum => Sign is '+' or '−';
    }
}

/// <summary>What a unit is made of: units in place of figures, multiplied and divided.</summary>
internal sealed record UnitParts(FormulaTerm Root, SourceLocation Location);
