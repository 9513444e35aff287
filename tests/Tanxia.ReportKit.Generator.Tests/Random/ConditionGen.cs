namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>A condition as written, and what certainly has a value where it holds and where it does not.</summary>
internal sealed record RandomCondition(string Text, IReadOnlyList<object> Guards, IReadOnlyList<object> ElseGuards);

/// <summary>Something to compute with, and its value in the first data.</summary>
internal sealed record Operand(string Text, decimal? Value, IReadOnlyList<RandomFigure> Figures, bool IsSum = false);

/// <summary>Conditions, checks that hold, and formulas.</summary>
internal sealed class ConditionGen(Dice dice)
{
    private static readonly string[] s_operators = ["=", "!=", "<", "<=", ">", ">="];

    /// <summary>A condition of some shape, or null if nothing can be asked.</summary>
    public RandomCondition? Condition(Sight sight, int depth = 0)
    {
        List<RandomFigure> figures = [.. sight.Figures];
        if (figures.Count == 0 && !sight.Lists.Any())
        {
            return null;
        }
        switch (dice.Number(0, depth < 2 ? 9 : 6))
        {
            case 0 or 1 when figures.Count > 0:
                RandomFigure figure = Optional(figures);
                bool isPresent = dice.Chance(65);
                string word = isPresent ? dice.Either("present", "有") : dice.Either("absent", "无");
                return new RandomCondition(figure.Key + " " + word, isPresent ? [figure] : [], isPresent ? [] : [figure]);
            case 2 when sight.Lists.ToList() is { Count: > 0 } lists:
                RandomList list = dice.Of(lists);
                return dice.Chance(75)
                    ? new RandomCondition(list.Key + " " + dice.Either("present", "有"), [list], [])
                    : new RandomCondition(list.Key + " " + dice.Either("absent", "无"), [], [list]);
            case 3 when dice.Chance(20):
                return new RandomCondition(dice.Of("2 > 1", "1 > 2", "5 / 0 > 1", "6 / (3 - 3) <= 1", "6 / 2 = 3"), [], []);
            case 7 or 8 when Condition(sight, depth + 1) is { } left && Condition(sight, depth + 1) is { } right:
                string and = Bracketed(left, true) + " " + dice.Either("and", "且") + " " + Bracketed(right, true);
                return new RandomCondition(and, [.. left.Guards, .. right.Guards], []);
            case 9 when Condition(sight, depth + 1) is { } one && Condition(sight, depth + 1) is { } other:
                string or = Bracketed(one, false) + " " + dice.Either("or", "或") + " " + Bracketed(other, false);
                return new RandomCondition(or, [], [.. one.ElseGuards, .. other.ElseGuards]);
            default:
                return Comparison(sight, isCheck: false) is { } comparison
                    ? new RandomCondition(comparison.Text, comparison.Figures, [])
                    : figures.Count > 0 ? new RandomCondition(figures[0].Key + " present", [figures[0]], []) : null;
        }
    }

    /// <summary>A comparison that holds in the first data if its figures are there.</summary>
    public Operand? Check(Sight sight) => Comparison(sight, isCheck: true);

    private string Bracketed(RandomCondition condition, bool inAnd)
    {
        bool isOr = condition.Text.Contains(" or ", StringComparison.Ordinal) || condition.Text.Contains(" 或 ", StringComparison.Ordinal);
        return (isOr && inAnd) || dice.Chance(15) ? "(" + condition.Text + ")" : condition.Text;
    }

    /// <summary>Optional figures are asked about more often.</summary>
    private RandomFigure Optional(List<RandomFigure> figures) =>
        figures.FindAll(figure => figure.IsOptional) is { Count: > 0 } optional && dice.Chance(80) ? dice.Of(optional) : dice.Of(figures);

    private Operand? Comparison(Sight sight, bool isCheck)
    {
        List<RandomFigure> numbers = [.. sight.Figures.Where(figure => figure.IsNumber && !(isCheck && figure.IsApproximate))];
        if (numbers.Count == 0)
        {
            return null;
        }
        RandomFigure first = Optional(numbers);
        List<RandomFigure> same = numbers.FindAll(figure => figure.Unit == first.Unit && figure.Type == first.Type);
        // 元, 万元 and 亿元 compare in 元.
        List<RandomFigure> other = numbers.FindAll(figure => figure.Unit != first.Unit && figure.Unit.EndsWith('元') && first.Unit.EndsWith('元'));
        bool isMixed = other.Count > 0 && dice.Chance(25);
        Operand left = isMixed ? Plain(first) : Side(same, first);
        Operand right = isMixed ? Plain(dice.Of(other)) : dice.Chance(50) && same.Count > 1
            ? Side(same, dice.Of(same.FindAll(figure => figure != first)))
            : Number(left.Value is { } value && dice.Chance(60) ? decimal.Floor(value) + dice.Number(-1, 1) : dice.Number(0, 20));
        List<string> holding = s_operators.ToList().FindAll(op => Holds(left.Value, op, right.Value));
        string sign = holding.Count > 0 && (isCheck || dice.Chance(60)) ? dice.Of(holding) : dice.Of(s_operators);
        string written = dice.Chance(10) ? sign switch { "<=" => "≤", ">=" => "≥", "!=" => "≠", "=" => "＝", "<" => "＜", _ => "＞" } : sign;
        return new Operand(left.Text + " " + written + " " + right.Text, null, [.. left.Figures, .. right.Figures]);
    }

    /// <summary>A figure, or a little arithmetic with others of its unit.</summary>
    public Operand Side(IReadOnlyList<RandomFigure> same, RandomFigure first)
    {
        var one = new Operand(first.Key, first.Number, [first]);
        RandomFigure second = dice.Of(same);
        var other = new Operand(second.Key, second.Number, [second]);
        return dice.Number(0, 9) switch
        {
            0 => Sum(one, '+', other),
            1 => Sum(one, '-', other),
            2 => Product(Sum(one, '+', other), '*', Number(dice.Number(2, 3))),
            3 => Sum(one, '-', Sum(other, '-', one)),
            4 => Product(one, '/', Number(dice.Number(2, 5))),
            5 when dice.Chance(40) => Sum(one, '+', dice.Chance(50) ? Product(Number(6), '/', Number(dice.Number(2, 3))) : Sum(Number(3), '-', Number(1))),
            _ => one,
        };
    }

    private static Operand Plain(RandomFigure figure) =>
        new(figure.Key, figure.Number * figure.Unit[0] switch { '万' => 10_000, '亿' => 100_000_000, _ => 1 }, [figure]);

    public static Operand Sum(Operand left, char sign, Operand right) => new(
        left.Text + " " + sign + " " + (right.IsSum ? "(" + right.Text + ")" : right.Text),
        sign == '+' ? left.Value + right.Value : left.Value - right.Value,
        [.. left.Figures, .. right.Figures], true);

    public static Operand Product(Operand left, char sign, Operand right) => new(
        (left.IsSum ? "(" + left.Text + ")" : left.Text) + " " + sign + " " + (right.IsSum ? "(" + right.Text + ")" : right.Text),
        sign == '*' ? left.Value * right.Value : right.Value == 0 ? null : left.Value / right.Value,
        [.. left.Figures, .. right.Figures]);

    public static Operand Number(decimal value) => new(QuantityGen.Text(Math.Max(0, value)), Math.Max(0, value), []);

    private static bool Holds(decimal? left, string sign, decimal? right) => sign switch
    {
        "=" => left == right && left is not null,
        "!=" => left != right && left is not null && right is not null,
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        _ => left >= right,
    };
}
