using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Generator.Tests.Assessment;

/// <summary>Runs properties on the same cases each time, so that a red run can be repeated, and makes the numbers they need.</summary>
internal static class Properties
{
    public static void Hold<T>(Gen<T> cases, Func<T, bool> property, int count = 400) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true)
            .WithMaxTest(count)
            .WithReplay(FSharpOption<Replay>.Some(new(new Rnd(20200101UL, 20151231UL), FSharpOption<int>.None))),
        Prop.ForAll(cases.ToArbitrary(), property));

    /// <summary>Numbers between two whole ones with up to four decimals, as sources print them.</summary>
    public static Gen<decimal> Printed(int least, int most) =>
        from whole in Gen.Choose(least, most - 1)
        from tenThousandths in Gen.Choose(0, 10000)
        select whole + (tenThousandths / 10000m);

    /// <summary>
    /// Ordinary numbers among the worst that a dataset could hold: nothing, next to nothing, and more than there is of anything.
    /// </summary>
    public static Gen<decimal> Odd() => Gen.Frequency(
        (4, Printed(-200, 200)),
        (3, Gen.Elements(0m, 1m, -1m, 100m, -100m, -99.9999m, -101m)),
        (3, Gen.Elements(1e-28m, -1e-28m, 1e-14m, 1e14m, 1e27m, decimal.MaxValue, decimal.MinValue)));
}
