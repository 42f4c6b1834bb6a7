// A number with its label, written with a decimal comma.
import { InputNumber } from 'antd'
import { useId } from 'react'

type Props = { label: string; value: number; min: number; max: number; step?: number; precision: number; onValue: (value: number) => void }

export function NumberBox({ label, value, min, max, step = 1, precision, onValue }: Props) {
  const id = useId()
  return (
    <div className="posting-number">
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        value={value}
        min={min}
        max={max}
        step={step}
        precision={precision}
        decimalSeparator=","
        onChange={typed => typed !== null && onValue(typed)}
      />
    </div>
  )
}
