import { NotThere } from '@/components/not-there'

export default NotThere
